package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked in the support after a plaatsing. */
public sealed interface NazorgOpdracht extends Opdracht {

  /**
   * @param nr which contact, or {@code null} for the first that has not been, or for one that the
   *     deelnemer asked for
   */
  record NoteerContact(@Nullable Integer nr, LocalDate op, @Nullable String verslag)
      implements NazorgOpdracht {}

  /**
   * @param tot the new last day
   */
  record VerlengNazorg(LocalDate tot) implements NazorgOpdracht {}
}
