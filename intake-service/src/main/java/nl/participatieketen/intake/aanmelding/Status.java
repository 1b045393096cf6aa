package nl.participatieketen.intake.aanmelding;

import nl.participatieketen.edge.input.Coded;

/** Where an aanmelding stands, in one word. */
public enum Status implements Coded {
  IN_INTAKE("in-intake"),
  INGEDEELD("ingedeeld"),
  OP_WACHTLIJST("op-wachtlijst"),
  BIJ_TRAJECT("bij-traject"),
  GEPAUZEERD("gepauzeerd"),
  AFGESLOTEN("afgesloten");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** As it is shown and searched for. */
  @Override
  public String code() {
    return code;
  }

  public static Status van(Zaak zaak) {
    return switch (zaak.plek()) {
      case Plek.Afgesloten p -> AFGESLOTEN;
      case Plek.BijTraject p -> BIJ_TRAJECT;
      case Plek.InIntake p -> zaak.rond().pauze() == null ? IN_INTAKE : GEPAUZEERD;
      case Plek.Ingedeeld p -> zaak.rond().pauze() == null ? INGEDEELD : GEPAUZEERD;
      case Plek.OpWachtlijst p -> zaak.rond().pauze() == null ? OP_WACHTLIJST : GEPAUZEERD;
    };
  }
}
