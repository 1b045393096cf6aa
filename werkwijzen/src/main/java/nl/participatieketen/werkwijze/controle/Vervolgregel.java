package nl.participatieketen.werkwijze.controle;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import tools.jackson.databind.JsonNode;

/** Of what can follow, exactly one thing always does. */
final class Vervolgregel implements Regel {

  private static final List<String> STAPPEN = List.of("stap", "stappen", "terugNaar");
  private static final List<String> INTAKE = List.of("groep", "indeling", "route", "uitkomst");
  private static final List<String> TRAJECT = List.of("fase", "uitstroom", "terugmelding");
  private static final List<String> DOELEN =
      Stream.of(STAPPEN, INTAKE, TRAJECT, List.of("klaar")).flatMap(List::stream).toList();
  private static final Set<String> LOS = Set.of("daarna", "teLaat");

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return o.knopen()
        .flatMap(
            knoop -> {
              if (knoop.sleutel().equals("vervolg") && knoop.waarde().isArray()) {
                return Stream.concat(
                    volgorde(o, knoop), knoop.kinderen().flatMap(lid -> een(o, lid, true)));
              }
              return LOS.contains(knoop.sleutel()) && knoop.waarde().isObject()
                  ? een(o, knoop, false)
                  : Stream.empty();
            });
  }

  private static Stream<Bevinding> volgorde(Onderzoek o, Knoop lijst) {
    List<Knoop> leden = lijst.kinderen().toList();
    Knoop laatste = leden.getLast();
    Stream<Bevinding> open =
        laatste.waarde().has("anders")
            ? Stream.empty()
            : Stream.of(
                o.fout(
                    laatste.plaats(),
                    "het laatste vervolg is niet 'anders: ja'",
                    "als geen enkele voorwaarde klopt, weet niemand wat er volgt",
                    "zet er als laatste bij: {anders: ja, ...}"));
    return Stream.concat(
        open,
        leden.stream()
            .filter(lid -> lid.waarde().has("anders") && !lid.equals(laatste))
            .map(lid -> leden.get(leden.indexOf(lid) + 1))
            .map(
                lid ->
                    o.fout(
                        lid.plaats(),
                        "hier staat iets na 'anders: ja'",
                        "na 'anders' komt niets meer aan de beurt",
                        "zet 'anders: ja' als laatste")));
  }

  private static Stream<Bevinding> een(Onderzoek o, Knoop lid, boolean inLijst) {
    JsonNode json = lid.waarde();
    List<String> doelen = DOELEN.stream().filter(json::has).toList();
    Stream<Bevinding> aantal =
        doelen.size() == 1
            ? Stream.empty()
            : Stream.of(
                o.fout(
                    lid.plaats(),
                    doelen.isEmpty()
                        ? "hier staat niet wat er volgt"
                        : "hier staat meer dan één ding dat volgt: " + String.join(", ", doelen),
                    "er volgt precies één ding",
                    "schrijf er één van: " + String.join(", ", DOELEN)));
    Stream<Bevinding> wanneer =
        !inLijst || json.has("als") != json.has("anders")
            ? Stream.empty()
            : Stream.of(
                o.fout(
                    lid.plaats(),
                    json.has("als")
                        ? "hier staat 'als' en ook 'anders'"
                        : "hier staat niet wanneer dit volgt",
                    "een vervolg geldt als iets klopt, of als niets anders klopt",
                    "schrijf 'als: {...}' of 'anders: ja'"));
    List<String> hierNiet = lid.plaats().startsWith("/fasen/") ? INTAKE : TRAJECT;
    Stream<Bevinding> buiten =
        doelen.stream()
            .filter(hierNiet::contains)
            .map(
                doel ->
                    o.fout(
                        lid.plaats(),
                        "'" + doel + "' kan hier niet volgen",
                        hierNiet == INTAKE
                            ? "in een fase is de weg naar het traject al gekozen"
                            : "in de intake is er nog geen traject",
                        "kies uit: "
                            + String.join(
                                ", ",
                                DOELEN.stream().filter(d -> !hierNiet.contains(d)).toList())));
    return Stream.of(aantal, wanneer, buiten).flatMap(s -> s);
  }
}
