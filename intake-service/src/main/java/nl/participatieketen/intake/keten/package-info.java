/** What intake hears from the chain and what it tells. */
@NullMarked
package nl.participatieketen.intake.keten;

import org.jspecify.annotations.NullMarked;
