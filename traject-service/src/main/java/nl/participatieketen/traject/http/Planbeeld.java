package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Planstand;
import org.jspecify.annotations.Nullable;

/**
 * How far the plan is; what stands in it is shown with the plan itself.
 *
 * @param uiterlijk the last day on which the first plan is in time, or {@code null}
 * @param versie the last version, 0 where there is none
 * @param geldend the version that holds, or {@code null}
 * @param tekenen who still has to sign the last version
 * @param doelen how each goal stands
 */
record Planbeeld(
    @Nullable LocalDate uiterlijk,
    int versie,
    @Nullable Integer geldend,
    List<String> tekenen,
    Map<String, String> doelen) {

  static Planbeeld van(Dossier dossier) {
    Planstand plan = dossier.plan();
    return new Planbeeld(
        plan.uiterlijk(),
        plan.aantal(),
        plan.geldend() == null ? null : plan.geldend().versie(),
        plan.concept() == null ? List.of() : plan.concept().ontbrekendeHandtekeningen(),
        plan.doelen());
  }
}
