/** Where a traject leads: to a werkplek, back, or to another end. */
@NullMarked
package nl.participatieketen.traject.einde;

import org.jspecify.annotations.NullMarked;
