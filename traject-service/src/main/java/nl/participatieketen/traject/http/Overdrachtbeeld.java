package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.Arrays;
import nl.participatieketen.traject.traject.Beletsel;
import nl.participatieketen.traject.traject.Overdrachtstand;
import nl.participatieketen.traject.traject.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Whether what the intake knows has come along.
 *
 * @param stand verwacht, uitgebleven, overgenomen, or vervallen where the traject ended before
 * @param op since when it is expected, or the day on which it failed or was taken over
 * @param reden the code of what stood in the way, or {@code null}
 * @param omschrijving the same for a person, or {@code null}
 * @param opnieuwOp when it is tried once more, or {@code null}
 */
record Overdrachtbeeld(
    String stand,
    LocalDate op,
    @Nullable String reden,
    @Nullable String omschrijving,
    @Nullable LocalDate opnieuwOp) {

  private static final String VERVALLEN = "vervallen";

  static @Nullable Overdrachtbeeld van(Stand.Bekend bekend) {
    boolean wachtNog = bekend instanceof Stand.Aangeboden || bekend instanceof Stand.Lopend;
    return switch (bekend.dossier().overdracht()) {
      case Overdrachtstand.Overgenomen s ->
          new Overdrachtbeeld("overgenomen", s.op(), null, null, null);
      case Overdrachtstand.Verwacht s ->
          new Overdrachtbeeld(wachtNog ? "verwacht" : VERVALLEN, s.sinds(), null, null, null);
      case Overdrachtstand.Uitgebleven s ->
          new Overdrachtbeeld(
              wachtNog ? "uitgebleven" : VERVALLEN,
              s.op(),
              s.reden(),
              omschrijving(s.reden()),
              wachtNog ? s.opnieuwOp() : null);
      case null -> null;
    };
  }

  private static @Nullable String omschrijving(String reden) {
    return Arrays.stream(Beletsel.values())
        .filter(beletsel -> beletsel.code().equals(reden))
        .map(Beletsel::omschrijving)
        .findFirst()
        .orElse(null);
  }
}
