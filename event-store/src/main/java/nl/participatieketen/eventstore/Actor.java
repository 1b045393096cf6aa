package nl.participatieketen.eventstore;

/**
 * Who gave an opdracht.
 *
 * @param organisatie the tenant for whom the actor works
 * @param medewerker an opaque id, never a name
 * @param rol the system role
 */
public record Actor(String organisatie, String medewerker, String rol) {

  /** The rol of what happens by itself: a term that ends, a reaction to an event. */
  public static final String SYSTEM = "systeem";

  public static Actor system(String organisatie, String service) {
    return new Actor(organisatie, service, SYSTEM);
  }
}
