package nl.participatieketen.intake.selectie;

import java.util.Map;
import java.util.UUID;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Persoonstoets;
import nl.participatieketen.intake.aanmelding.Vastgelegd;
import nl.participatieketen.werkwijze.toegang.Selectieronde;

/** What can be asked about someone who is looked at in a round. */
public sealed interface Kandidaatopdracht {

  /**
   * Hold someone to the criteria of a round.
   *
   * @param kanaal along which who passes is aangemeld
   * @param bekend what is known for the criteria, canonical text by code
   * @param persoonstoets what was found about the BSN
   */
  record Beoordeel(
      UUID deelnemerId,
      UUID aanmeldingId,
      String werkwijze,
      String kanaal,
      Selectieronde ronde,
      Persoon persoon,
      Map<String, Vastgelegd> feiten,
      Map<String, String> bekend,
      Persoonstoets persoonstoets)
      implements Kandidaatopdracht {}

  /** The aanmelding exists. */
  record NoteerAangemeld() implements Kandidaatopdracht {}

  /** There will be no aanmelding. */
  record NoteerGeweigerd(String grond, String uitleg) implements Kandidaatopdracht {}
}
