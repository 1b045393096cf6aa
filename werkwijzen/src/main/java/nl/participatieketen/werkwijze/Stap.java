package nl.participatieketen.werkwijze;

/**
 * Something that someone does.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param soort what kind of thing is done
 * @param door the role that does it, such as {@code klantmanager}
 * @param termijn before when
 */
public record Stap(String code, String naam, Stapsoort soort, String door, Termijn termijn) {}
