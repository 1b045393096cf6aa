package nl.participatieketen.werkwijze;

/**
 * What a deelnemer can be matched with.
 *
 * @param soorten the kinds of places
 * @param uitval the reasons with which a plaatsing can end early
 */
public record Matching(Keuzelijst soorten, Keuzelijst uitval) {}
