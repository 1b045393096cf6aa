/** Who a deelnemer is: recognised, confused with nobody, and born when the BRP says so. */
@NullMarked
package nl.participatieketen.intake.persoon;

import org.jspecify.annotations.NullMarked;
