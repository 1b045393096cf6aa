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
    @Nullable Afweging afweging,
    @Nullable Weging weging) {

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
                    alles ? a.afweging() : null,
                    alles ? a.weging() : null))
        .toList();
  }
}
