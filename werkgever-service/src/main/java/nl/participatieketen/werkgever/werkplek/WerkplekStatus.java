package nl.participatieketen.werkgever.werkplek;

/** Where a werkplek stands, in one word. */
public enum WerkplekStatus {
  OPEN("open"),
  VOL("vol");

  private final String code;

  WerkplekStatus(String code) {
    this.code = code;
  }

  /** As it is shown and searched for. */
  public String code() {
    return code;
  }

  public static WerkplekStatus van(Werkplek.Aangeboden stand) {
    return stand.vrij() > 0 ? OPEN : VOL;
  }
}
