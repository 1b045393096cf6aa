package nl.participatieketen.intake.aanmelding;

import java.util.List;

/**
 * What follows from what was found, before anyone decides.
 *
 * @param spelend the kenmerken that speak against a traject, in the order of the kader
 * @param belemmeringen those of them that are obstacles
 * @param punten what must be argued
 */
public record Weging(List<String> spelend, List<String> belemmeringen, List<Punt> punten) {

  public Weging {
    spelend = List.copyOf(spelend);
    belemmeringen = List.copyOf(belemmeringen);
    punten = List.copyOf(punten);
  }

  /**
   * Something that must be argued.
   *
   * @param tekst in Dutch
   */
  public record Punt(String vraag, String tekst) {}
}
