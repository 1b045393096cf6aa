@NullMarked
package nl.participatieketen.intake.deelnemer;

import org.jspecify.annotations.NullMarked;
