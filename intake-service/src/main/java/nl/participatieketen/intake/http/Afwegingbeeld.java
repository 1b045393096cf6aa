package nl.participatieketen.intake.http;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.intake.aanmelding.Afgewogen;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Weging;
import org.jspecify.annotations.Nullable;

/**
 * An afweging as it is shown to one role.
 *
 * @param afweging what was found and argued, or {@code null} for who may not see that
 * @param weging what plays and what had to be argued; {@code null} likewise
 */
record Afwegingbeeld(
    String stap,
    LocalDate op,
    String uitkomst,
    String door,
    @Nullable Gevonden afweging,
    @Nullable Gewogen weging) {

  record Gevonden(
      List<Weegantwoord> antwoorden,
      List<Bevindingbeeld> bevindingen,
      boolean externeDeskundige,
      boolean twijfel,
      @Nullable String overleg) {

    private static @Nullable Gevonden van(@Nullable Afweging afweging) {
      return afweging == null
          ? null
          : new Gevonden(
              afweging.antwoorden().stream()
                  .map(a -> new Weegantwoord(a.vraag(), a.ja(), a.argument()))
                  .toList(),
              afweging.bevindingen().stream()
                  .map(b -> new Bevindingbeeld(b.kenmerk(), b.aanwezig(), b.bron()))
                  .toList(),
              afweging.externeDeskundige(),
              afweging.twijfel(),
              afweging.overleg());
    }
  }

  /**
   * @param ja {@code null} as long as it can't be said
   */
  record Weegantwoord(String vraag, @Nullable Boolean ja, @Nullable String argument) {}

  record Bevindingbeeld(String kenmerk, boolean aanwezig, @Nullable String bron) {}

  record Gewogen(List<String> spelend, List<String> belemmeringen, List<Weegpunt> punten) {

    private static @Nullable Gewogen van(@Nullable Weging weging) {
      return weging == null
          ? null
          : new Gewogen(
              weging.spelend(),
              weging.belemmeringen(),
              weging.punten().stream().map(p -> new Weegpunt(p.vraag(), p.tekst())).toList());
    }
  }

  /** Something that must be argued. */
  record Weegpunt(String vraag, String tekst) {}

  static List<Afwegingbeeld> van(List<Afgewogen> afwegingen, Inzicht inzicht) {
    boolean alles = inzicht.zietAlles();
    return afwegingen.stream()
        .map(
            a ->
                new Afwegingbeeld(
                    a.stap(),
                    a.op(),
                    a.uitkomst(),
                    a.door(),
                    alles ? Gevonden.van(a.afweging()) : null,
                    alles ? Gewogen.van(a.weging()) : null))
        .toList();
  }
}
