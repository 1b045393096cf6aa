package nl.participatieketen.werkwijze.controle;

import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Doel;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** Every group has a way on, a clear beginning, and someone who ends up in it. */
final class Groepsregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return Stream.of(zonderRoute(o), wanneer(o), nooit(o), indeling(o)).flatMap(s -> s);
  }

  private static Stream<Bevinding> zonderRoute(Onderzoek o) {
    return o.werkwijze().groepen().values().stream()
        .filter(groep -> groep.routes().isEmpty())
        .map(
            groep ->
                o.fout(
                    "/groepen/" + groep.code() + "/routes",
                    "de groep '" + groep.code() + "' heeft geen route",
                    "wie erin komt, kan nergens heen",
                    "noem een route; een route van de soort 'geen' mag ook"));
  }

  private static Stream<Bevinding> wanneer(Onderzoek o) {
    List<String> codes = List.copyOf(o.werkwijze().groepen().keySet());
    return codes.stream()
        .flatMap(
            code -> {
              boolean als = o.heeft("/groepen/" + code + "/als");
              boolean anders = o.heeft("/groepen/" + code + "/anders");
              if (als == anders) {
                return Stream.of(
                    o.fout(
                        "/groepen/" + code,
                        als
                            ? "de groep '" + code + "' heeft 'als' en ook 'anders'"
                            : "de groep '" + code + "' zegt niet wie erin hoort",
                        "een groep geldt als iets klopt, of voor wie overblijft",
                        "schrijf 'als: {...}' of 'anders: ja'"));
              }
              return anders && !code.equals(codes.getLast())
                  ? Stream.of(
                      o.fout(
                          "/groepen/" + code,
                          "na de groep '" + code + "' staat nog een groep",
                          "na 'anders' blijft er niemand over",
                          "zet de groep met 'anders: ja' als laatste"))
                  : Stream.empty();
            });
  }

  private static Stream<Bevinding> nooit(Onderzoek o) {
    List<Doel> doelen = doelen(o);
    boolean indeling =
        doelen.stream().anyMatch(d -> d instanceof Doel.Indeling || d instanceof Doel.Klaar)
            || o.werkwijze().intake().stappen().values().stream()
                .anyMatch(stap -> stap.vervolg().isEmpty());
    return o.werkwijze().groepen().keySet().stream()
        .filter(code -> !indeling && !doelen.contains(new Doel.Groep(code)))
        .map(
            code ->
                o.fout(
                    "/groepen/" + code,
                    "niemand komt in de groep '" + code + "'",
                    "geen enkel vervolg noemt de groep of laat de groepen kiezen",
                    "schrijf ergens een vervolg met 'indeling: ja' of 'groep: " + code + "'"));
  }

  private static Stream<Bevinding> indeling(Onderzoek o) {
    return o.werkwijze().groepen().isEmpty()
        ? o.reeksen()
            .flatMap(reeks -> reeks.stappen().values().stream().flatMap(reeks::uitgangen))
            .filter(uitgang -> uitgang.ding() instanceof Doel.Indeling)
            .map(
                uitgang ->
                    o.fout(
                        uitgang.plaats(),
                        "de groepen moeten kiezen, maar er zijn geen groepen",
                        "zonder groepen is er niets te kiezen",
                        "voeg 'groepen:' toe, of noem een route of uitkomst"))
        : Stream.empty();
  }

  private static List<Doel> doelen(Onderzoek o) {
    return o.reeksen()
        .flatMap(reeks -> reeks.stappen().values().stream().flatMap(reeks::uitgangen))
        .map(Plek::ding)
        .toList();
  }
}
