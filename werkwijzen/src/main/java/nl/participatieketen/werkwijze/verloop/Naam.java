package nl.participatieketen.werkwijze.verloop;

import java.util.Map;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Keuzelijst;

/** What a person calls a fact. */
final class Naam {

  private Naam() {}

  static String van(String code, Map<String, Feit> feiten) {
    int punt = code.indexOf('.');
    Feit feit = feiten.get(punt < 0 ? code : code.substring(0, punt));
    if (feit == null) {
      return code;
    }
    Keuzelijst gebieden = feit.gebieden();
    return punt < 0 || gebieden == null
        ? feit.naam()
        : gebieden
            .zoek(code.substring(punt + 1))
            .map(gebied -> feit.naam() + " (" + gebied.naam() + ")")
            .orElse(code);
  }
}
