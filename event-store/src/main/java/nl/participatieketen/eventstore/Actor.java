package nl.participatieketen.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * Who gave an opdracht. What is stored of it are the first three.
 *
 * @param organisatie the tenant for whom the actor works
 * @param medewerker an opaque id, never a name
 * @param rol the system role
 * @param namens the opaque id of the party outside the organisatie for whom the actor acts, or
 *     {@code null} for the organisatie itself
 * @param internal whether it is the application itself: a term that ends, a reaction to an event.
 *     Nobody who comes with a token is, whatever role it bears
 */
public record Actor(
    String organisatie, String medewerker, String rol, @Nullable String namens, boolean internal) {

  /** The rol of what happens by itself, and of the system of an organisatie. */
  public static final String SYSTEM = "systeem";

  /** Someone of the organisatie. */
  public Actor(String organisatie, String medewerker, String rol) {
    this(organisatie, medewerker, rol, null, false);
  }

  /** The application itself. */
  public static Actor system(String organisatie, String service) {
    return new Actor(organisatie, service, SYSTEM, null, true);
  }

  /** Someone who acts for another party than the organisatie. */
  public Actor namens(String party) {
    return new Actor(organisatie, medewerker, rol, party, false);
  }
}
