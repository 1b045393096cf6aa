/** The steps of an intake: done, confirmed, skipped, missed or overdue. */
@NullMarked
package nl.participatieketen.intake.stap;

import org.jspecify.annotations.NullMarked;
