@NullMarked
package nl.participatieketen.intake.aanmelding;

import org.jspecify.annotations.NullMarked;
