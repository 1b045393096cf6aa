@NullMarked
package nl.participatieketen.intake.stap;

import org.jspecify.annotations.NullMarked;
