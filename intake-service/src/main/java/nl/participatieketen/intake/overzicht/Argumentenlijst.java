package nl.participatieketen.intake.overzicht;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projectie;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;

/** Which arguments were used in an aanmelding, and by whom; only by what they are recognised. */
public final class Argumentenlijst implements Projectie<Stand> {

  static final String COLLECTIE = "argumenten";
  static final String AFDRUKKEN = "afdrukken";

  @Override
  public String collectie() {
    return COLLECTIE;
  }

  @Override
  public int opzet() {
    return 1;
  }

  @Override
  public List<String> zoekvelden() {
    return List.of(AFDRUKKEN);
  }

  @Override
  public Map<String, Object> rij(Bijgewerkt<Stand> bijgewerkt) {
    return bijgewerkt.stand() instanceof Zaak zaak && !zaak.rond().afwegingen().isEmpty()
        ? Map.of(
            AFDRUKKEN,
            zaak.rond().afwegingen().stream()
                .flatMap(
                    afweging ->
                        afweging.afdrukken().values().stream()
                            .map(afdruk -> van(afweging.door(), afdruk)))
                .distinct()
                .toList())
        : Map.of();
  }

  static String van(String medewerker, String afdruk) {
    return medewerker + " " + afdruk;
  }
}
