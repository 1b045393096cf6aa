package nl.participatieketen.werkwijze;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.YamlBestand;

/**
 * What a schema can't say about organisaties.
 *
 * @param bestand the file they stand in
 * @param organisaties all of them, in the order of the file
 * @param werkwijzen what they can use
 */
record Organisatieregels(
    YamlBestand bestand, List<Organisatie> organisaties, Werkwijzen werkwijzen) {

  Organisatieregels {
    organisaties = List.copyOf(organisaties);
  }

  List<Bevinding> bevindingen() {
    return Stream.concat(organisaties.stream().flatMap(this::een), dubbel()).toList();
  }

  private Stream<Bevinding> een(Organisatie organisatie) {
    return Stream.of(
            onbekendeWerkwijzen(organisatie),
            organisatie.uitvoering().entrySet().stream()
                .flatMap(e -> uitvoering(organisatie, e.getKey(), e.getValue())),
            organisatie.aanvaardtVan().stream().flatMap(van -> afzender(organisatie, van)))
        .flatMap(gevonden -> gevonden);
  }

  private Stream<Bevinding> uitvoering(
      Organisatie organisatie, String route, List<String> uitvoerders) {
    return Stream.concat(
        uitvoerders.stream().flatMap(uitvoerder -> uitvoerder(organisatie, route, uitvoerder)),
        route(organisatie, route));
  }

  private Stream<Bevinding> onbekendeWerkwijzen(Organisatie organisatie) {
    List<String> gebruikt = organisatie.werkwijzen();
    return IntStream.range(0, gebruikt.size())
        .filter(i -> werkwijzen.nieuwste(gebruikt.get(i)).isEmpty())
        .mapToObj(
            i ->
                bestand.bevinding(
                    plaats(organisatie) + "/werkwijzen/" + i,
                    "de werkwijze '" + gebruikt.get(i) + "' is er niet",
                    "zonder werkwijze is niet te zeggen wat er mag en moet",
                    "kies uit: "
                        + werkwijzen.alle().stream()
                            .map(Werkwijze::id)
                            .distinct()
                            .collect(Collectors.joining(", "))));
  }

  private Stream<Bevinding> uitvoerder(Organisatie organisatie, String route, String uitvoerder) {
    String plaats = plaats(organisatie) + "/uitvoering/" + route;
    return zoek(uitvoerder)
        .map(
            ander ->
                ander.aanvaardt(organisatie.id())
                    ? Stream.<Bevinding>empty()
                    : Stream.of(
                        bestand.bevinding(
                            plaats,
                            "'" + uitvoerder + "' aanvaardt niemand van '" + organisatie.id() + "'",
                            "wie gestuurd wordt en niet aanvaard, komt nergens",
                            "zet '" + organisatie.id() + "' bij haar onder 'aanvaardtVan'")))
        .orElseGet(
            () ->
                onbekend(plaats, uitvoerder, "wie een route uitvoert, doet zelf aan de keten mee"));
  }

  private Stream<Bevinding> afzender(Organisatie organisatie, String van) {
    return zoek(van).isPresent()
        ? Stream.empty()
        : onbekend(
            plaats(organisatie) + "/aanvaardtVan",
            van,
            "van wie niet aan de keten meedoet, komt ook niemand");
  }

  private Stream<Bevinding> onbekend(String plaats, String id, String waarom) {
    return Stream.of(
        bestand.bevinding(
            plaats,
            "de organisatie '" + id + "' staat niet in dit bestand",
            waarom,
            "voeg die organisatie toe, of kies uit: "
                + organisaties.stream().map(Organisatie::id).collect(Collectors.joining(", "))));
  }

  private Stream<Bevinding> route(Organisatie organisatie, String route) {
    Set<String> routes =
        werkwijzen.alle().stream()
            .filter(w -> organisatie.werkwijzen().contains(w.id()))
            .flatMap(w -> w.routes().keySet().stream())
            .collect(Collectors.toSet());
    return routes.isEmpty() || routes.contains(route)
        ? Stream.empty()
        : Stream.of(
            bestand.bevinding(
                plaats(organisatie) + "/uitvoering/" + route,
                "de route '" + route + "' komt in geen van de werkwijzen voor",
                "een route die niet bestaat, wordt nooit uitgevoerd",
                "kies uit: " + routes.stream().sorted().collect(Collectors.joining(", "))));
  }

  private Stream<Bevinding> dubbel() {
    return organisaties.stream()
        .collect(Collectors.groupingBy(Organisatie::identificatie))
        .values()
        .stream()
        .flatMap(
            gelijk -> gelijk.stream().skip(1).map(tweede -> dubbel(gelijk.getFirst(), tweede)));
  }

  private Bevinding dubbel(Organisatie eerste, Organisatie tweede) {
    return bestand.bevinding(
        plaats(tweede) + "/identificatie",
        "'" + tweede.id() + "' heeft hetzelfde nummer als '" + eerste.id() + "'",
        "het nummer is buiten de keten de afzender en wijst één organisatie aan",
        "geef ieder een eigen nummer");
  }

  private Optional<Organisatie> zoek(String id) {
    return organisaties.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  private static String plaats(Organisatie organisatie) {
    return "/organisaties/" + organisatie.id();
  }
}
