package nl.participatieketen.traject.traject;

/** Why the facts of the intake can't be fetched. */
public enum Beletsel {
  ONBEKENDE_BRON("onbekende-bron", "De verwijzing wijst naar een intake die hier niet bekend is"),
  GEEN_TOEGANG("geen-toegang", "Voor deze organisatie is geen systeemtoegang ingesteld"),
  TOEGANG_GEWEIGERD("toegang-geweigerd", "De uitgever van tokens weigert de systeemtoegang"),
  NIET_TOEGESTAAN("niet-toegestaan", "De intake laat deze organisatie niet meekijken"),
  NIET_GEVONDEN("niet-gevonden", "De intake kent geen overdracht aan deze organisatie"),
  ONLEESBAAR("onleesbaar", "Wat de intake antwoordt is niet te begrijpen");

  private final String code;
  private final String omschrijving;

  Beletsel(String code, String omschrijving) {
    this.code = code;
    this.omschrijving = omschrijving;
  }

  /** As it is stored. */
  public String code() {
    return code;
  }

  /** What a person reads, in Dutch. */
  public String omschrijving() {
    return omschrijving;
  }
}
