/** What can be asked next of an aanmelding, by whom, and before when. */
@NullMarked
package nl.participatieketen.intake.agenda;

import org.jspecify.annotations.NullMarked;
