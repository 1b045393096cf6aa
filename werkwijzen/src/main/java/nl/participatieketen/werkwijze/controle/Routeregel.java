package nl.participatieketen.werkwijze.controle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Doel;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Routesoort;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.menukaart.Instrument;

/** Every route is taken by someone, and every instrument is open on a route. */
final class Routeregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return Stream.of(nooit(o), instrumenten(o), reden(o)).flatMap(s -> s);
  }

  private static Stream<Bevinding> nooit(Onderzoek o) {
    Set<String> genoemd =
        Stream.concat(
                o.werkwijze().groepen().values().stream().flatMap(g -> g.routes().stream()),
                o.reeksen()
                    .flatMap(reeks -> reeks.stappen().values().stream().flatMap(reeks::uitgangen))
                    .flatMap(
                        u ->
                            u.ding() instanceof Doel.Route(var code)
                                ? Stream.of(code)
                                : Stream.empty()))
            .collect(Collectors.toSet());
    return o.werkwijze().routes().keySet().stream()
        .filter(code -> !genoemd.contains(code))
        .map(
            code ->
                o.fout(
                    "/routes/" + code,
                    "niemand komt op de route '" + code + "'",
                    "geen groep en geen vervolg leidt erheen",
                    "noem de route bij een groep of in een vervolg, of haal haar weg"));
  }

  private static Stream<Bevinding> instrumenten(Onderzoek o) {
    return o.werkwijze().menukaart().values().stream()
        .filter(
            instrument ->
                o.werkwijze().routes().values().stream().noneMatch(r -> open(r, instrument)))
        .map(
            instrument ->
                o.fout(
                    "/menukaart/" + instrument.code(),
                    "geen enkele route mag het instrument '" + instrument.code() + "' gebruiken",
                    "wat op geen route openstaat, wordt nooit ingezet",
                    "zet het in de 'menukaart' van een route, of haal het weg"));
  }

  private static boolean open(Route route, Instrument instrument) {
    List<String> menukaart = route.menukaart();
    return menukaart == null
        ? route.soort() == Routesoort.TRAJECT
        : menukaart.contains(instrument.code());
  }

  private static Stream<Bevinding> reden(Onderzoek o) {
    Stream<String> instrumenten =
        o.werkwijze().menukaart().values().stream()
            .filter(i -> !i.beschikbaar() && i.reden() == null)
            .map(i -> "/menukaart/" + i.code());
    Stream<String> routes =
        o.werkwijze().routes().values().stream()
            .filter(r -> !r.beschikbaar() && r.reden() == null)
            .map(r -> "/routes/" + r.code());
    return Stream.concat(instrumenten, routes)
        .map(
            plaats ->
                o.fout(
                    plaats,
                    "hier staat niet waarom dit niet beschikbaar is",
                    "wie iemand afwijst, moet kunnen zeggen waarom",
                    "voeg 'reden:' toe"));
  }
}
