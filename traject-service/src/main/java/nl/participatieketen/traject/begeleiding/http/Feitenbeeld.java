package nl.participatieketen.traject.begeleiding.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Fasegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a deelnemer, as far as the asker may see it.
 *
 * @param trede the rung of the participatieladder, or {@code null}
 */
record Feitenbeeld(List<Feitbeeld> items, @Nullable Integer trede, @Nullable Integer doeltrede) {

  /**
   * @param richting op, neer or gelijk for numbers that were recorded more than once, or {@code
   *     null}
   */
  record Feitbeeld(
      String feit, String waarde, @Nullable String richting, List<Meting> geschiedenis) {}

  record Meting(LocalDate op, String waarde) {}

  static Feitenbeeld van(List<Commit<Gebeurtenis>> commits, Dossier dossier, Inzicht inzicht) {
    Map<String, List<Meting>> perFeit = new TreeMap<>();
    commits.stream()
        .flatMap(commit -> commit.gebeurtenissen().stream())
        .forEach(gebeurtenis -> verzamel(gebeurtenis, perFeit));
    return new Feitenbeeld(
        perFeit.entrySet().stream()
            .filter(e -> inzicht.ziet(e.getKey()))
            .map(e -> beeld(e.getKey(), e.getValue()))
            .toList(),
        dossier.begeleiding().trede(),
        dossier.begeleiding().doeltrede());
  }

  private static void verzamel(Gebeurtenis gebeurtenis, Map<String, List<Meting>> perFeit) {
    if (gebeurtenis instanceof Begeleidingsgebeurtenis.FeitenVastgelegd(var op, var feiten)
        && feiten != null) {
      voegToe(op, feiten, perFeit);
    } else if (gebeurtenis instanceof Fasegebeurtenis.StapGedaan g && g.feiten() != null) {
      voegToe(g.gedaanOp(), g.feiten(), perFeit);
    }
  }

  private static void voegToe(
      LocalDate op, Map<String, String> feiten, Map<String, List<Meting>> perFeit) {
    feiten.forEach(
        (feit, waarde) ->
            perFeit.computeIfAbsent(feit, f -> new ArrayList<>()).add(new Meting(op, waarde)));
  }

  private static Feitbeeld beeld(String feit, List<Meting> metingen) {
    return new Feitbeeld(
        feit, metingen.getLast().waarde(), richting(metingen), List.copyOf(metingen));
  }

  private static @Nullable String richting(List<Meting> metingen) {
    if (metingen.size() < 2) {
      return null;
    }
    try {
      int verschil =
          new BigDecimal(metingen.getLast().waarde())
              .compareTo(new BigDecimal(metingen.getFirst().waarde()));
      return verschil == 0 ? "gelijk" : verschil > 0 ? "op" : "neer";
    } catch (NumberFormatException geenGetal) {
      return null;
    }
  }
}
