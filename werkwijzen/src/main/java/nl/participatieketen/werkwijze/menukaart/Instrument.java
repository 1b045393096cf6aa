package nl.participatieketen.werkwijze.menukaart;

import java.util.List;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.traject.Looptijd;
import nl.participatieketen.werkwijze.traject.Verlenging;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be used for a deelnemer.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param soort what kind of thing it is
 * @param als who may have it; null for everyone
 * @param duur how long it lasts
 * @param verlenging whether it may be made longer; null where nothing is said
 * @param plafond how much there is of it; null where there is no limit
 * @param kosten what it costs
 * @param financiering the ways in which it is paid
 * @param beschikbaar whether policy allows it now
 * @param reden why policy does not allow it now
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Instrument(
    String code,
    String naam,
    Instrumentsoort soort,
    @Nullable Voorwaarde als,
    @Nullable Looptijd duur,
    @Nullable Verlenging verlenging,
    @Nullable Plafond plafond,
    @Nullable Kosten kosten,
    List<String> financiering,
    boolean beschikbaar,
    @Nullable String reden,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Instrument {
    financiering = List.copyOf(financiering);
  }
}
