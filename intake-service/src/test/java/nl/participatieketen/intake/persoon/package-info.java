@NullMarked
package nl.participatieketen.intake.persoon;

import org.jspecify.annotations.NullMarked;
