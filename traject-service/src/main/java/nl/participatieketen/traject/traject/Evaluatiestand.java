package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation and what came of it.
 *
 * @param gehoudenOp {@code null} while it was not held
 * @param uitkomst {@code null} likewise
 */
public record Evaluatiestand(
    GeplandeEvaluatie gepland, @Nullable LocalDate gehoudenOp, @Nullable String uitkomst) {

  public boolean open() {
    return gehoudenOp == null;
  }
}
