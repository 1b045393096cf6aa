package nl.participatieketen.intake.bevoegdheid;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Stapsoort;
import nl.participatieketen.werkwijze.Werkwijze;

/** Who may do what, by the roles of a werkwijze and the system roles behind them. */
public final class Rollen {

  /** The system roles of those who do the intake. */
  public static final Set<String> INTAKERS = Set.of("klantmanager", "wijkteam");

  private Rollen() {}

  /** The roles of the werkwijze that may register this step: who does it, and who joins. */
  public static Set<String> voor(Stap stap) {
    Set<String> rollen = new LinkedHashSet<>(List.of(stap.door()));
    if (stap.soort() != Stapsoort.BESLUIT) {
      rollen.addAll(stap.met());
    }
    return rollen;
  }

  /** The system roles behind roles of the werkwijze; a deelnemer is served by any of them. */
  public static List<String> systeemrollen(Werkwijze werkwijze, Collection<String> rollen) {
    return werkwijze.rollen().values().stream()
        .filter(rol -> rollen.contains(Stap.DEELNEMER) || rollen.contains(rol.code()))
        .map(rol -> rol.systeemrol().code())
        .distinct()
        .toList();
  }

  public static boolean mag(Werkwijze werkwijze, Collection<String> rollen, Actor actor) {
    return actor.rol().equals(Actor.SYSTEM)
        || systeemrollen(werkwijze, rollen).contains(actor.rol());
  }

  public static String inWoorden(Werkwijze werkwijze, Collection<String> rollen) {
    return werkwijze.rollen().values().stream()
        .filter(rol -> rollen.contains(rol.code()))
        .map(rol -> "%s (%s)".formatted(rol.naam(), rol.systeemrol().code()))
        .collect(Collectors.joining(" of "));
  }
}
