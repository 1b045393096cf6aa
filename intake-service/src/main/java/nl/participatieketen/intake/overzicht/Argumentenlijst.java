package nl.participatieketen.intake.overzicht;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.Projection.Updated;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;

/** Which arguments were used in an aanmelding, and by whom; only by what they are recognised. */
public final class Argumentenlijst implements Projection<Stand> {

  static final String COLLECTIE = "argumenten";
  static final String AFDRUKKEN = "afdrukken";

  @Override
  public String collection() {
    return COLLECTIE;
  }

  @Override
  public int layout() {
    return 1;
  }

  @Override
  public List<String> searchFields() {
    return List.of(AFDRUKKEN);
  }

  @Override
  public Map<String, Object> row(Updated<Stand> bijgewerkt) {
    return bijgewerkt.state() instanceof Zaak zaak && !zaak.rond().afwegingen().isEmpty()
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
