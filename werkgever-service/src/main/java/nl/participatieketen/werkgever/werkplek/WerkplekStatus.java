package nl.participatieketen.werkgever.werkplek;

import nl.participatieketen.edge.input.Coded;

/** Where a werkplek stands, in one word. */
public enum WerkplekStatus implements Coded {
  OPEN("open"),
  VOL("vol");

  private final String code;

  WerkplekStatus(String code) {
    this.code = code;
  }

  /** As it is shown and searched for. */
  @Override
  public String code() {
    return code;
  }

  public static WerkplekStatus van(Werkplek.Aangeboden stand) {
    return stand.vrij() > 0 ? OPEN : VOL;
  }
}
