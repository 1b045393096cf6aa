package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Duur;

/** Days that come back. */
public final class Ritme {

  private Ritme() {}

  /**
   * Every so often after {@code begin}, up to and including {@code tot}. Each is counted from the
   * beginning, so that a short month doesn't move the ones after it.
   */
  public static Stream<LocalDate> dagen(Duur elke, LocalDate begin, LocalDate tot) {
    return IntStream.iterate(1, keer -> keer + 1)
        .mapToObj(keer -> new Duur(elke.aantal() * keer, elke.eenheid()).na(begin))
        .takeWhile(dag -> !dag.isAfter(tot));
  }
}
