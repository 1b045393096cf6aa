/** Recognises the same person twice, without the store knowing the BSN. */
@NullMarked
package nl.participatieketen.intake.persoon;

import org.jspecify.annotations.NullMarked;
