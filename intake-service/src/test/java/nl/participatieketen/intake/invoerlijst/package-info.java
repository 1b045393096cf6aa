@NullMarked
package nl.participatieketen.intake.invoerlijst;

import org.jspecify.annotations.NullMarked;
