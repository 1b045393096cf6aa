package nl.participatieketen.edge.bevoegdheid;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.inrichting.Systeemrol;

/**
 * Who may do what in one service. A role that isn't named may not. How a role of a werkwijze is
 * held only this class knows: today by everyone of the organisatie with the system role behind it.
 * What else ties someone to what is acted on, each service adds ({@link
 * nl.participatieketen.edge.command.StreamService.Reach}).
 *
 * @param <H> what can be done or seen at a door of the service
 */
public final class Roltabel<H extends Enum<H>> {

  private final Map<H, Set<Systeemrol>> perHandeling;

  private Roltabel(Map<H, Set<Systeemrol>> perHandeling) {
    this.perHandeling = perHandeling;
  }

  /**
   * @param tabel the roles in the order in which they are offered
   * @throws IllegalArgumentException where it is not said who may do something
   */
  public static <H extends Enum<H>> Roltabel<H> van(
      Class<H> handelingen, Map<H, List<Systeemrol>> tabel) {
    Map<H, Set<Systeemrol>> perHandeling = new EnumMap<>(handelingen);
    for (H handeling : handelingen.getEnumConstants()) {
      List<Systeemrol> rollen = tabel.getOrDefault(handeling, List.of());
      if (rollen.isEmpty()) {
        throw new IllegalArgumentException("the table says not who may " + handeling);
      }
      perHandeling.put(handeling, new LinkedHashSet<>(rollen));
    }
    return new Roltabel<>(perHandeling);
  }

  /**
   * Whether this role may do this at all; what ties someone to what it is done to may narrow it.
   */
  public boolean mag(Actor wie, H wat) {
    return rollenVan(wat).stream().anyMatch(rol -> rol.code().equals(wie.rol()));
  }

  /** The system roles to whom it is offered. A system is offered nothing: it speaks for someone. */
  public List<String> rollen(H wat) {
    return rollenVan(wat).stream()
        .filter(rol -> rol != Systeemrol.SYSTEEM)
        .map(Systeemrol::code)
        .toList();
  }

  /** Whether who has this system role holds this role of the werkwijze. */
  public static boolean houdt(Werkwijze werkwijze, String rol, String systeemrol) {
    return werkwijze.systeemrol(rol).equals(systeemrol);
  }

  private Set<Systeemrol> rollenVan(H wat) {
    return perHandeling.getOrDefault(wat, Set.of());
  }
}
