@NullMarked
package nl.participatieketen.intake.wanneer;

import org.jspecify.annotations.NullMarked;
