package nl.participatieketen.contract;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A message that can't be read as an event of this contract. Repeating the delivery doesn't help.
 *
 * <p>The message text is Dutch, for an operator. It names places and what is asked there, and never
 * repeats a value from the data, so it may be logged and stored.
 */
public final class OnbegrijpelijkBericht extends RuntimeException {

  /** How many faults the text tells; a message can hold thousands. */
  private static final int VERTELD = 10;

  private final Reden reden;
  private final transient List<Fout> fouten;

  OnbegrijpelijkBericht(Reden reden, List<Fout> fouten) {
    super(tekst(reden, fouten));
    this.reden = reden;
    this.fouten = List.copyOf(fouten);
  }

  private static String tekst(Reden reden, List<Fout> fouten) {
    String meer = fouten.size() > VERTELD ? "; en nog %d".formatted(fouten.size() - VERTELD) : "";
    return fouten.stream()
        .limit(VERTELD)
        .map(Fout::toString)
        .collect(joining("; ", reden.omschrijving + ": ", meer));
  }

  /** What kind of fault it is. */
  public Reden reden() {
    return reden;
  }

  /** Every fault that was found, at least one, all at once. */
  public List<Fout> fouten() {
    return fouten;
  }

  /**
   * Whether a receiver passes over it in silence: it is a sound CloudEvent of a type (or a version
   * of one) that this contract doesn't know, meant for others. Anything else is a dead letter.
   */
  public boolean negeerbaar() {
    return reden == Reden.ONBEKEND_TYPE;
  }

  /** The kinds of faults, in the order in which they are looked for. */
  public enum Reden {
    GEEN_JSON("Geen JSON"),
    ONBEKENDE_SPECVERSIE("Onbekende versie van CloudEvents"),
    GEEN_CLOUDEVENT("Geen geldig CloudEvent"),
    ONBEKEND_TYPE("Onbekend type"),
    ONGELDIGE_GEGEVENS("Ongeldige gegevens");

    private final String omschrijving;

    Reden(String omschrijving) {
      this.omschrijving = omschrijving;
    }
  }

  /**
   * One fault.
   *
   * @param plaats a JSON pointer into the message; empty for the message as a whole
   * @param melding what is wrong there, in Dutch
   * @param verwacht what would be right, in Dutch
   */
  public record Fout(String plaats, String melding, String verwacht) {

    @Override
    public String toString() {
      return "%s: %s (verwacht: %s)"
          .formatted(plaats.isEmpty() ? "het hele bericht" : plaats, melding, verwacht);
    }
  }
}
