package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.werkwijze.Leeftijd;
import org.jspecify.annotations.Nullable;

/** The facts that every werkwijze knows without declaring them. */
public final class Ingebouwd {

  /** In whole years; two of them where the birth date is known in part. */
  static final String LEEFTIJD = "leeftijd";

  private Ingebouwd() {}

  static Map<String, String> bij(Map<String, String> feiten, Dossier dossier, LocalDate vandaag) {
    return bij(
        feiten,
        dossier.kanaal(),
        dossier.selectieronde(),
        dossier.aantalTeruggemeld(),
        dossier.persoon(),
        vandaag);
  }

  public static Map<String, String> bij(
      Map<String, String> feiten,
      String kanaal,
      @Nullable String selectieronde,
      int aantalTeruggemeld,
      @Nullable Persoon persoon,
      LocalDate vandaag) {
    Map<String, String> samen = new HashMap<>(feiten);
    samen.put("kanaal", kanaal);
    samen.put("aantal-teruggemeld", String.valueOf(aantalTeruggemeld));
    if (selectieronde != null) {
      samen.put("ronde", selectieronde);
    }
    if (persoon != null) {
      samen.put(LEEFTIJD, Leeftijd.van(persoon.geboortedatum(), vandaag).alsFeit());
    }
    return samen;
  }
}
