package nl.participatieketen.traject.begeleiding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.traject.http.Leesrecht;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Fasegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis;
import nl.participatieketen.traject.traject.OvergenomenFeit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a deelnemer, as far as the asker may see it.
 *
 * @param trede the rung of the participatieladder; {@code null} where none was set, and for who may
 *     not see facts about work
 */
record Feitenbeeld(List<Feitbeeld> items, @Nullable Integer trede, @Nullable Integer doeltrede) {

  /**
   * @param richting op, neer or gelijk for numbers that were recorded more than once, or {@code
   *     null}
   */
  record Feitbeeld(
      String feit, String waarde, @Nullable String richting, List<Meting> geschiedenis) {}

  /**
   * @param van the organisatie that handed it over, or {@code null} where it was recorded here
   * @param herkomst where it came from there, or {@code null}
   * @param methode how it was found there, or {@code null}
   * @param meter who measured it there, or {@code null}
   */
  record Meting(
      LocalDate op,
      String waarde,
      @Nullable String van,
      @Nullable String herkomst,
      @Nullable String methode,
      @Nullable String meter) {

    static Meting hier(LocalDate op, String waarde) {
      return new Meting(op, waarde, null, null, null, null);
    }

    static Meting van(String afzender, OvergenomenFeit feit) {
      return new Meting(
          feit.op(), feit.waarde(), afzender, feit.herkomst(), feit.methode(), feit.meter());
    }
  }

  static Feitenbeeld van(List<Commit<Gebeurtenis>> commits, Dossier dossier, Leesrecht recht) {
    Map<String, List<Meting>> perFeit = new TreeMap<>();
    commits.stream()
        .flatMap(commit -> commit.events().stream())
        .forEach(gebeurtenis -> verzamel(gebeurtenis, perFeit));
    return new Feitenbeeld(
        perFeit.entrySet().stream()
            .filter(e -> recht.inzicht().ziet(e.getKey()))
            .map(e -> beeld(e.getKey(), e.getValue()))
            .toList(),
        recht.leestTrede() ? dossier.begeleiding().trede() : null,
        recht.leestTrede() ? dossier.begeleiding().doeltrede() : null);
  }

  private static void verzamel(Gebeurtenis gebeurtenis, Map<String, List<Meting>> perFeit) {
    if (gebeurtenis instanceof Begeleidingsgebeurtenis.FeitenVastgelegd(var op, var feiten)
        && feiten != null) {
      feiten.forEach((feit, waarde) -> voegToe(feit, Meting.hier(op, waarde), perFeit));
    } else if (gebeurtenis instanceof Fasegebeurtenis.StapGedaan g && g.feiten() != null) {
      g.feiten()
          .forEach((feit, waarde) -> voegToe(feit, Meting.hier(g.gedaanOp(), waarde), perFeit));
    } else if (gebeurtenis instanceof Overdrachtgebeurtenis.OverdrachtOvergenomen g
        && g.feiten() != null) {
      g.feiten()
          .forEach((feit, meting) -> voegToe(feit, Meting.van(g.afzender(), meting), perFeit));
    }
  }

  private static void voegToe(String feit, Meting meting, Map<String, List<Meting>> perFeit) {
    perFeit.computeIfAbsent(feit, f -> new ArrayList<>()).add(meting);
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
