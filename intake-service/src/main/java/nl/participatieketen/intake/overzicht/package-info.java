/** The lists of aanmeldingen. */
@NullMarked
package nl.participatieketen.intake.overzicht;

import org.jspecify.annotations.NullMarked;
