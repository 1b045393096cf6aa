/** The lists of werkplekken, kandidaten and plaatsingen. */
@NullMarked
package nl.participatieketen.werkgever.overzicht;

import org.jspecify.annotations.NullMarked;
