@NullMarked
package nl.participatieketen.intake.bevoegdheid;

import org.jspecify.annotations.NullMarked;
