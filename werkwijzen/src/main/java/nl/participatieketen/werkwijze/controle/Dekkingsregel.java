package nl.participatieketen.werkwijze.controle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Vervolg;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** Of what can follow, each has its turn, and two tests of the same facts exclude each other. */
final class Dekkingsregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    return Stream.concat(
        o.stappen().flatMap(plek -> lijst(o, plek.plaats() + "/vervolg", plek.ding().vervolg())),
        o.werkwijze().fasen().values().stream()
            .flatMap(fase -> lijst(o, "/fasen/" + fase.code() + "/vervolg", fase.vervolg())));
  }

  private static Stream<Bevinding> lijst(Onderzoek o, String plaats, List<Vervolg> vervolg) {
    return IntStream.range(1, vervolg.size())
        .filter(i -> !vervolg.get(i).anders())
        .mapToObj(i -> een(o, plaats + "/" + i, vervolg.subList(0, i), vervolg.get(i).als()))
        .flatMap(Optional::stream);
  }

  private static Optional<Bevinding> een(
      Onderzoek o, String plaats, List<Vervolg> eerder, Voorwaarde als) {
    List<Voorwaarde> alle = new ArrayList<>(eerder.stream().map(Vervolg::als).toList());
    alle.add(als);
    var waar =
        Combinaties.van(o.werkwijze(), alle)
            .filter(feiten -> als.toets(feiten) == Oordeel.WAAR)
            .toList();
    boolean nooit =
        !waar.isEmpty()
            && waar.stream()
                .allMatch(
                    feiten -> eerder.stream().anyMatch(e -> e.als().toets(feiten) == Oordeel.WAAR));
    if (nooit) {
      return Optional.of(
          o.fout(
              plaats,
              "dit vervolg komt nooit aan de beurt",
              "een eerder vervolg geldt in alle gevallen waarin dit zou gelden",
              "zet het bijzondere geval vóór het algemene, of haal dit weg"));
    }
    return eerder.stream().flatMap(e -> overlap(o, plaats, e.als(), als).stream()).findFirst();
  }

  private static Optional<Bevinding> overlap(
      Onderzoek o, String plaats, Voorwaarde eerder, Voorwaarde als) {
    if (!eerder.feiten().equals(als.feiten())) {
      return Optional.empty();
    }
    var combinaties = Combinaties.van(o.werkwijze(), List.of(eerder, als)).toList();
    boolean bijzonderEerst =
        combinaties.stream()
            .noneMatch(f -> eerder.toets(f) == Oordeel.WAAR && als.toets(f) != Oordeel.WAAR);
    return combinaties.stream()
        .filter(f -> !bijzonderEerst)
        .filter(f -> eerder.toets(f) == Oordeel.WAAR && als.toets(f) == Oordeel.WAAR)
        .findFirst()
        .map(
            feiten ->
                o.fout(
                    plaats,
                    "dit vervolg overlapt een eerder vervolg " + Combinaties.inWoorden(feiten),
                    "wie dit leest, kan niet zien welke van de twee dan geldt",
                    "laat de grenzen op elkaar aansluiten: 'vanaf' hoort erbij, 'tot' niet"));
  }
}
