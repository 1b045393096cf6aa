package nl.participatieketen.testsupport.voorbeeld.goed.namen;

enum Uitgeschreven {
  EEN("een");

  private final String code;

  Uitgeschreven(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Uitgeschreven terug(String code) {
    for (Uitgeschreven waarde : values()) {
      if (waarde.code.equals(code)) {
        return waarde;
      }
    }
    throw new IllegalArgumentException("no " + Uitgeschreven.class + " is called " + code);
  }
}
