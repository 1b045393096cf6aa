package nl.participatieketen.werkwijze.menukaart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the way of working is paid for.
 *
 * @param vormen the ways in which work is paid, such as {@code loonkostensubsidie}
 * @param kosten what it costs
 * @param betaaltDe who pays
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Financiering(
    List<String> vormen,
    List<Kosten> kosten,
    @Nullable String betaaltDe,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Financiering {
    vormen = List.copyOf(vormen);
    kosten = List.copyOf(kosten);
  }
}
