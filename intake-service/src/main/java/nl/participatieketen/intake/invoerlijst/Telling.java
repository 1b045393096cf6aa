package nl.participatieketen.intake.invoerlijst;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.participatieketen.edge.problem.InvalidInput;

/** How far one list is, and how far it may go. */
final class Telling {

  /** The most lines of one list; who has more sends more lists. */
  static final int MEESTE_REGELS = 10_000;

  /** The most bytes of one list. */
  static final int MEESTE_BYTES = 16 * 1024 * 1024;

  private final Map<String, Integer> aantallen = new TreeMap<>();
  private int regels;
  private long bytes;

  void bytes(byte[] gelezen) {
    bytes += gelezen.length;
    if (bytes > MEESTE_BYTES) {
      throw new InvalidInput(
          "", "de lijst is te groot", "ten hoogste %d bytes".formatted(MEESTE_BYTES));
    }
  }

  void regel() {
    regels++;
    if (regels > MEESTE_REGELS) {
      throw new InvalidInput(
          "", "de lijst is te lang", "ten hoogste %d aanmeldingen".formatted(MEESTE_REGELS));
    }
  }

  /** What is left when the last bytes came in. */
  List<Stuk> einde(Snijder snijder) {
    if (bytes == 0) {
      throw new InvalidInput("", "de lijst is leeg", "ten minste één aanmelding");
    }
    return snijder.einde();
  }

  void tel(Regeluitslag uitslag) {
    aantallen.merge(uitslag.uitslag(), 1, Integer::sum);
  }

  boolean isLeeg() {
    return aantallen.isEmpty();
  }

  Regeluitslag klaar() {
    return Regeluitslag.einde(Regeluitslag.KLAAR, regels, null, aantallen);
  }

  Regeluitslag gestopt(String waarom) {
    return Regeluitslag.einde(
        "gestopt",
        regels,
        "Na deze regels is gestopt: %s. Stuur de lijst opnieuw met dezelfde Idempotency-Key; wat gedaan is blijft gedaan."
            .formatted(waarom),
        aantallen);
  }
}
