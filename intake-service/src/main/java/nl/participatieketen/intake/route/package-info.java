/**
 * Where a deelnemer goes, and the routes with a limited number of places: who holds one, and who
 * waits for one.
 */
@NullMarked
package nl.participatieketen.intake.route;

import org.jspecify.annotations.NullMarked;
