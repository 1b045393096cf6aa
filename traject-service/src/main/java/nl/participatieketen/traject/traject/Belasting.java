package nl.participatieketen.traject.traject;

import java.util.Optional;
import nl.participatieketen.werkwijze.begeleiding.Caseload;
import org.jspecify.annotations.Nullable;

/**
 * How much someone carries already.
 *
 * @param trajecten how many trajecten
 * @param gewicht their weights together; 10 is an ordinary traject
 * @param minutenPerWeek the time that is meant for them
 * @param capaciteit the minutes a week that someone has, or {@code null} where that is unknown
 */
public record Belasting(
    int trajecten, int gewicht, int minutenPerWeek, @Nullable Integer capaciteit) {

  public static final Belasting GEEN = new Belasting(0, 0, 0, null);

  private static final int GEWOON = 10;

  /** What one more passes: hoogstens, norm or capaciteit; empty where it fits. */
  public Optional<String> gaatOver(@Nullable Caseload caseload, int erbij, int minutenErbij) {
    int straks = gewicht + erbij;
    if (caseload != null
        && caseload.hoogstens() != null
        && straks > caseload.hoogstens() * GEWOON) {
      return Optional.of("hoogstens");
    }
    if (caseload != null && caseload.norm() != null && straks > caseload.norm() * GEWOON) {
      return Optional.of("norm");
    }
    return capaciteit != null && minutenPerWeek + minutenErbij > capaciteit
        ? Optional.of("capaciteit")
        : Optional.empty();
  }
}
