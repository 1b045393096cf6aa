package nl.participatieketen.intake.overdracht;

import java.util.List;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Werkwijze;

/** What goes along when a case is handed over. */
public final class Overdracht {

  private Overdracht() {}

  /** The codes of the facts that the receiver may see: what the route says, else no secrets. */
  public static List<String> codes(Werkwijze werkwijze, Route route) {
    return route.overdracht() != null
        ? route.overdracht()
        : werkwijze.feiten().values().stream()
            .filter(feit -> !feit.vertrouwelijk())
            .map(Feit::code)
            .toList();
  }
}
