/** Recognises the same person twice, without the store knowing the BSN. */
@NullMarked
package nl.participatieketen.intake.deelnemer;

import org.jspecify.annotations.NullMarked;
