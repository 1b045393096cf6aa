/** One aanmelding, from the first contact to the decision where it goes, and back. */
@NullMarked
package nl.participatieketen.intake.aanmelding;

import org.jspecify.annotations.NullMarked;
