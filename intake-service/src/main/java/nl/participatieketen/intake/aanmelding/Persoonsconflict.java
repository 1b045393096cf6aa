package nl.participatieketen.intake.aanmelding;

import java.util.Arrays;
import java.util.List;

/** Why someone has to be asked before an aanmelding for this BSN begins. */
public enum Persoonsconflict {
  LOPENDE_ZAAK("lopende-zaak", "Voor dit BSN loopt al een zaak."),
  TEGELIJK("tegelijk", "Voor dit BSN wordt op dit moment een zaak begonnen."),
  ANDERE_GEGEVENS(
      "andere-gegevens", "Dit BSN is bekend met een andere naam of een andere geboortedatum."),
  DUBBEL("dubbel", "Dit BSN staat hier al eerder.");

  private final String code;
  private final String uitleg;

  Persoonsconflict(String code, String uitleg) {
    this.code = code;
    this.uitleg = uitleg;
  }

  /** As it is stored and told; never changes. */
  public String code() {
    return code;
  }

  /** One Dutch sentence without a fact of whoever it is. */
  public String uitleg() {
    return uitleg;
  }

  /** What is stored under these codes. */
  public static List<Persoonsconflict> van(List<String> codes) {
    return Arrays.stream(values()).filter(soort -> codes.contains(soort.code)).toList();
  }

  public static List<String> codes(List<Persoonsconflict> conflicten) {
    return conflicten.stream().map(Persoonsconflict::code).toList();
  }
}
