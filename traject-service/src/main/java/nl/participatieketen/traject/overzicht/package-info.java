/** The lists of trajecten. */
@NullMarked
package nl.participatieketen.traject.overzicht;

import org.jspecify.annotations.NullMarked;
