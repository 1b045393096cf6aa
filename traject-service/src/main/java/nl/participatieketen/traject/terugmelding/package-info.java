/**
 * What a traject says of a deelnemer whom it sends back, for the organisatie that gets the
 * deelnemer.
 */
@NullMarked
package nl.participatieketen.traject.terugmelding;

import org.jspecify.annotations.NullMarked;
