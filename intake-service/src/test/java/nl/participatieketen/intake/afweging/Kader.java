package nl.participatieketen.intake.afweging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.participatieketen.intake.aanmelding.Afweging.Bevinding;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.afweging.Afwegingskader;

/** The kader that is shipped, and findings on it. */
final class Kader {

  static final Afwegingskader LEIDEN =
      Objects.requireNonNull(
          Werkwijzen.laad(Optional.empty()).nieuwste("leiden").orElseThrow().afwegingskader());

  private Kader() {}

  static Afwegingskader metMinsteWoorden(int aantal) {
    return new Afwegingskader(
        LEIDEN.vragen(),
        LEIDEN.kenmerken(),
        LEIDEN.bijTwijfel(),
        LEIDEN.externeDeskundige(),
        aantal,
        LEIDEN.uitleg(),
        LEIDEN.bron());
  }

  static List<Bevinding> bevindingen(
      boolean motivatie,
      boolean schulden,
      boolean woonsituatie,
      boolean verslaving,
      boolean taal,
      boolean verstandelijk,
      boolean lichamelijk,
      boolean psychisch) {
    return List.of(
        new Bevinding("motivatie", motivatie, "KIB-gesprek"),
        new Bevinding("schulden", schulden, "Stadsbank"),
        new Bevinding("woonsituatie", woonsituatie, "huisbezoek"),
        new Bevinding("verslaving", verslaving, "KIB-gesprek"),
        new Bevinding("taal", taal, "taaltoets"),
        new Bevinding("verstandelijk", verstandelijk, "rapport"),
        new Bevinding("lichamelijk", lichamelijk, "keuring"),
        new Bevinding("psychisch", psychisch, "GGZ"));
  }
}
