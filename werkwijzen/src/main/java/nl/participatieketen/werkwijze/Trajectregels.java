package nl.participatieketen.werkwijze;

/**
 * The rules of the traject.
 *
 * @param duur how long it may last
 * @param bijEinde what has to happen once it has lasted that long
 * @param uitstroom the outcomes with which it can be afgerond
 */
public record Trajectregels(Looptijd duur, BijEinde bijEinde, Keuzelijst uitstroom) {}
