/** Choosing people from an existing caseload by the criteria of a round. */
@NullMarked
package nl.participatieketen.intake.selectie;

import org.jspecify.annotations.NullMarked;
