/** A werkwijze in words, in a fixed order, so that two can be laid side by side. */
@NullMarked
package nl.participatieketen.werkwijze.overzicht;

import org.jspecify.annotations.NullMarked;
