package nl.participatieketen.werkwijze.controle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** A person can tell the things of a list apart by their names. */
final class Naamregel implements Regel {

  private static final Set<String> LIJSTEN =
      Set.of(
          "uitkomsten",
          "uitstroom",
          "redenen",
          "vragen",
          "soorten",
          "uitval",
          "evaluatieuitkomsten",
          "doelstanden",
          "instrumentredenen",
          "keuzes",
          "gebieden");
  private static final Set<String> DINGEN =
      Set.of("kanalen", "stappen", "groepen", "routes", "fasen", "menukaart", "rollen", "feiten");

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return o.knopen()
        .filter(knoop -> knoop.waarde().isObject())
        .filter(knoop -> LIJSTEN.contains(knoop.sleutel()) || DINGEN.contains(knoop.sleutel()))
        .flatMap(knoop -> gelijk(o, knoop));
  }

  private static Stream<Bevinding> gelijk(Onderzoek o, Knoop lijst) {
    Map<String, String> codePerNaam = new HashMap<>();
    return lijst
        .kinderen()
        .flatMap(
            kind -> {
              String naam = kind.waarde().path("naam").asString(kind.waarde().asString(""));
              String eerder = naam.isEmpty() ? null : codePerNaam.putIfAbsent(naam, kind.sleutel());
              return eerder == null
                  ? Stream.empty()
                  : Stream.of(
                      o.fout(
                          kind.plaats(),
                          "'" + kind.sleutel() + "' heet hetzelfde als '" + eerder + "'",
                          "wie moet kiezen, ziet alleen de naam",
                          "geef ieder een eigen naam, of haal er één weg"));
            });
  }
}
