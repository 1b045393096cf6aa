package nl.participatieketen.edge.identity;

import java.util.Locale;
import java.util.Optional;

/** The system roles; a werkwijze's own roles map to these. */
public enum Rol {
  KLANTMANAGER,
  JOBCOACH,
  WIJKTEAM,
  ACCOUNTMANAGER,
  WERKGEVER,
  BEHEERDER,
  SYSTEEM;

  /** The name as it stands in a token, an event and a werkwijze. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Rol> van(String naam) {
    for (Rol rol : values()) {
      if (rol.naam().equals(naam)) {
        return Optional.of(rol);
      }
    }
    return Optional.empty();
  }
}
