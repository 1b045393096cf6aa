package nl.participatieketen.traject.traject;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the facts that go along with a deelnemer stand. */
public sealed interface Overdrachtstand {

  /** Where they are, as the sender said. */
  URI dataref();

  /** From which day they may be fetched, or {@code null} where they need not be. */
  default @Nullable LocalDate ophalenVanaf() {
    return switch (this) {
      case Verwacht s -> s.sinds();
      case Uitgebleven s -> s.opnieuwOp();
      case Overgenomen s -> null;
    };
  }

  /** How many times they could not be fetched so far. */
  default int eerder() {
    return switch (this) {
      case Verwacht s -> s.keer();
      case Uitgebleven s -> s.keer();
      case Overgenomen s -> 0;
    };
  }

  /**
   * Still to be fetched.
   *
   * @param keer how many times it could not be done before
   */
  record Verwacht(URI dataref, LocalDate sinds, int keer) implements Overdrachtstand {}

  /**
   * They can't be fetched, for a reason that does not go away by itself.
   *
   * @param keer how many times this was found
   */
  record Uitgebleven(URI dataref, String reden, LocalDate op, LocalDate opnieuwOp, int keer)
      implements Overdrachtstand {}

  /** They are among the facts of the traject. */
  record Overgenomen(URI dataref, String afzender, LocalDate op) implements Overdrachtstand {}
}
