package nl.participatieketen.edge.identity;

import java.util.Optional;

/** The system roles; a werkwijze's own roles map to these. */
public enum Rol {
  KLANTMANAGER("klantmanager"),
  JOBCOACH("jobcoach"),
  WIJKTEAM("wijkteam"),
  ACCOUNTMANAGER("accountmanager"),
  WERKGEVER("werkgever"),
  BEHEERDER("beheerder"),
  SYSTEEM("systeem");

  private final String naam;

  Rol(String naam) {
    this.naam = naam;
  }

  /** The name as it stands in a token, an event and a werkwijze. */
  public String naam() {
    return naam;
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
