package nl.participatieketen.intake.aanmelding.http;

/** What requests are held to. */
public final class Regels {

  public static final String CODE = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
  public static final String CODE_VERWACHT = "een code van kleine letters, cijfers en streepjes";
  public static final int TEKST = 10_000;
  public static final String TEKST_VERWACHT = "ten hoogste 10000 tekens";
  public static final String VERPLICHTE_TEKST = "een tekst";
  public static final String STAP = "een stap van de werkwijze";
  public static final String MEDEWERKER = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
  public static final String MEDEWERKER_VERWACHT = "het id van een medewerker, of een rol";
  public static final String TELEFOON = "\\+?[0-9 -]{8,20}";
  public static final String TELEFOON_VERWACHT =
      "een telefoonnummer van 8 tot 20 cijfers, spaties en streepjes";

  /** Those who work with deelnemers, and the systems that speak for them. */
  public static final String WERKERS =
      "hasAnyRole('klantmanager', 'wijkteam', 'jobcoach', 'accountmanager', 'systeem')";

  private Regels() {}
}
