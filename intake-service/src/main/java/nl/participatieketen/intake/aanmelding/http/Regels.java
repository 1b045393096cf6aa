package nl.participatieketen.intake.aanmelding.http;

/** What requests are held to. */
final class Regels {

  static final String CODE = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
  static final String CODE_VERWACHT = "een code van kleine letters, cijfers en streepjes";
  static final int TEKST = 10_000;
  static final String TEKST_VERWACHT = "ten hoogste 10000 tekens";
  static final String VERPLICHTE_TEKST = "een tekst";
  static final String STAP = "een stap van de werkwijze";
  static final String MEDEWERKER = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
  static final String MEDEWERKER_VERWACHT = "het id van een medewerker, of een rol";
  static final String TELEFOON = "\\+?[0-9 -]{8,20}";
  static final String TELEFOON_VERWACHT =
      "een telefoonnummer van 8 tot 20 cijfers, spaties en streepjes";

  /** Those who work with deelnemers, and the systems that speak for them. */
  static final String WERKERS =
      "hasAnyRole('klantmanager', 'wijkteam', 'jobcoach', 'accountmanager', 'systeem')";

  private Regels() {}
}
