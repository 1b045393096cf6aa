@NullMarked
package nl.participatieketen.intake.afweging;

import org.jspecify.annotations.NullMarked;
