package nl.participatieketen.scenarios.verslag;

/** Colours, where they can be seen. */
record Kleur(boolean aan) {

  String vet(String tekst) {
    return met("1", tekst);
  }

  String stil(String tekst) {
    return met("2", tekst);
  }

  String rood(String tekst) {
    return met("31", tekst);
  }

  String groen(String tekst) {
    return met("32", tekst);
  }

  String geel(String tekst) {
    return met("33", tekst);
  }

  String blauw(String tekst) {
    return met("36", tekst);
  }

  private String met(String code, String tekst) {
    return aan ? "\u001B[" + code + "m" + tekst + "\u001B[0m" : tekst;
  }
}
