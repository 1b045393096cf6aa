/** How people come in, and for whom the way of working is meant. */
@NullMarked
package nl.participatieketen.werkwijze.toegang;

import org.jspecify.annotations.NullMarked;
