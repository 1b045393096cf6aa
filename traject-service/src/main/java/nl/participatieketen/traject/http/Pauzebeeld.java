package nl.participatieketen.traject.http;

import java.time.LocalDate;
import nl.participatieketen.traject.traject.Pauze;
import org.jspecify.annotations.Nullable;

/** Since when a traject rests and until when, as it is shown. */
record Pauzebeeld(LocalDate van, LocalDate terugOp) {

  static @Nullable Pauzebeeld van(@Nullable Pauze pauze) {
    return pauze == null ? null : new Pauzebeeld(pauze.van(), pauze.terugOp());
  }
}
