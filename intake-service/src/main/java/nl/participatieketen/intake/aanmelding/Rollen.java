package nl.participatieketen.intake.aanmelding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Stapsoort;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.inrichting.Rol;

/** Who may do what, by the roles of a werkwijze and the system roles behind them. */
public final class Rollen {

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
        .map(Rollen::systeemrol)
        .distinct()
        .toList();
  }

  /** The roles of the werkwijze that someone with this system role can have. */
  public static Set<String> van(Werkwijze werkwijze, String systeemrol) {
    return werkwijze.rollen().values().stream()
        .filter(rol -> systeemrol(rol).equals(systeemrol))
        .map(Rol::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static boolean mag(Werkwijze werkwijze, Collection<String> rollen, Actor actor) {
    return actor.rol().equals(Actor.SYSTEEM)
        || systeemrollen(werkwijze, rollen).contains(actor.rol());
  }

  static String inWoorden(Werkwijze werkwijze, Collection<String> rollen) {
    return werkwijze.rollen().values().stream()
        .filter(rol -> rollen.contains(rol.code()))
        .map(rol -> "%s (%s)".formatted(rol.naam(), systeemrol(rol)))
        .collect(Collectors.joining(" of "));
  }

  private static String systeemrol(Rol rol) {
    return rol.systeemrol().name().toLowerCase(Locale.ROOT);
  }
}
