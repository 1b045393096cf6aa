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
  public static final String SYSTEEM = "systeem";

  public static Actor systeem(String organisatie, String dienst) {
    return new Actor(organisatie, dienst, SYSTEEM);
  }
}
