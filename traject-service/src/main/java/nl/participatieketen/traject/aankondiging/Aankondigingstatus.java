package nl.participatieketen.traject.aankondiging;

import nl.participatieketen.edge.input.Coded;

/** Where an announcement stands, in one word. */
enum Aankondigingstatus implements Coded {
  WACHT("wacht"),
  BEGONNEN("begonnen"),
  TERZIJDE("terzijde");

  private final String code;

  Aankondigingstatus(String code) {
    this.code = code;
  }

  /** As it is shown and searched for. */
  @Override
  public String code() {
    return code;
  }

  static Aankondigingstatus van(Aankondigingstand.Bekend stand) {
    return switch (stand) {
      case Aankondigingstand.Wacht _ -> WACHT;
      case Aankondigingstand.Begonnen _ -> BEGONNEN;
      case Aankondigingstand.Terzijde _ -> TERZIJDE;
    };
  }
}
