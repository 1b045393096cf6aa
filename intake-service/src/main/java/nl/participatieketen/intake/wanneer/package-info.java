/** What follows in one stream from what happened in another: a class per policy. */
@NullMarked
package nl.participatieketen.intake.wanneer;

import org.jspecify.annotations.NullMarked;
