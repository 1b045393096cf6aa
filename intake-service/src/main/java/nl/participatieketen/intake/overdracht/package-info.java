/** What a receiver may see of a deelnemer who was handed over. */
@NullMarked
package nl.participatieketen.intake.overdracht;

import org.jspecify.annotations.NullMarked;
