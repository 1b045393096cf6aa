/** The routes with a limited number of places, who holds one, and who waits for one. */
@NullMarked
package nl.participatieketen.intake.wachtlijst;

import org.jspecify.annotations.NullMarked;
