package nl.participatieketen.intake.aanmelding;

/** Where an aanmelding stands, in one word. */
public enum Status {
  WACHT_OP_GESPREK("wacht-op-gesprek"),
  BESPROKEN("besproken"),
  BIJ_TRAJECT("bij-traject"),
  AFGESLOTEN("afgesloten");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** As it is shown and searched for. */
  public String code() {
    return code;
  }

  public static Status van(Stand.Bekend stand) {
    return switch (stand) {
      case Stand.WachtOpGesprek s -> WACHT_OP_GESPREK;
      case Stand.Besproken s -> BESPROKEN;
      case Stand.BijTraject s -> BIJ_TRAJECT;
      case Stand.Afgesloten s -> AFGESLOTEN;
    };
  }
}
