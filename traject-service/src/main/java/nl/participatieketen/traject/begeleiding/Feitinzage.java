package nl.participatieketen.traject.begeleiding;

import java.util.List;
import java.util.Map;
import nl.participatieketen.traject.traject.Rollen;
import nl.participatieketen.traject.traject.Wie;
import nl.participatieketen.werkwijze.Categorie;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Werkwijze;

/** Which facts someone may see, by the informatiedeling of the werkwijze. */
public final class Feitinzage {

  private Feitinzage() {}

  /**
   * @param code of a fact, of a score {@code feit.gebied}
   */
  public static boolean mag(Werkwijze werkwijze, Wie wie, String code) {
    Map<String, List<Categorie>> deling = werkwijze.informatiedeling();
    if (deling.isEmpty()) {
      return true;
    }
    Feit feit = werkwijze.feiten().get(code.split("\\.", 2)[0]);
    Categorie categorie = feit == null ? Categorie.WERK : feit.categorie();
    return deling.entrySet().stream()
        .filter(e -> Rollen.systeemrol(werkwijze, e.getKey()).equals(wie.rol()))
        .anyMatch(e -> e.getValue().contains(categorie));
  }
}
