/**
 * How the organisatie is set up for this way of working: its level, its roles and who directs a
 * case.
 */
@NullMarked
package nl.participatieketen.werkwijze.inrichting;

import org.jspecify.annotations.NullMarked;
