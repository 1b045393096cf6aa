package nl.participatieketen.traject.regie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.inrichting.Regieregel;
import nl.participatieketen.werkwijze.inrichting.Zaakdeel;

/** Which roles direct, by the rules of the werkwijze. */
public final class Regie {

  private Regie() {}

  /** By the first rule that holds; empty where the werkwijze names nobody. */
  public static Optional<List<String>> rollen(
      Werkwijze werkwijze, Zaakdeel deel, Map<String, String> feiten) {
    return werkwijze.regie().stream()
        .filter(regel -> regel.in() == null || regel.in() == deel)
        .filter(regel -> regel.als() == null || regel.als().toets(feiten) == Oordeel.WAAR)
        .map(Regieregel::rollen)
        .findFirst();
  }

  /** Likewise, but empty also where that is how it was. */
  public static Optional<List<String>> gewijzigd(
      Werkwijze werkwijze, Zaakdeel deel, Map<String, String> feiten, List<String> nu) {
    return rollen(werkwijze, deel, feiten).filter(rollen -> !rollen.equals(nu));
  }
}
