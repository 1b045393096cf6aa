/** The decider of an aanmelding: every feature in its place. */
@NullMarked
package nl.participatieketen.intake.besluit;

import org.jspecify.annotations.NullMarked;
