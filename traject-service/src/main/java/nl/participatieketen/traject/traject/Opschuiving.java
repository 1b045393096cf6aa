package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Moves a day by the length of a pause. */
final class Opschuiving {

  private Opschuiving() {}

  /** The day itself where it was past before the pause began. */
  static @Nullable LocalDate van(@Nullable LocalDate dag, LocalDate pauze, int dagen) {
    return dag == null || dag.isBefore(pauze) ? dag : dag.plusDays(dagen);
  }
}
