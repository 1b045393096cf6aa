/** How an aanmelding begins, and what one sees of it. */
@NullMarked
package nl.participatieketen.intake.begin;

import org.jspecify.annotations.NullMarked;
