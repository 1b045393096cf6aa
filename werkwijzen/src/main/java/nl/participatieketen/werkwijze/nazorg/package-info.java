/** The support after a plaatsing. */
@NullMarked
package nl.participatieketen.werkwijze.nazorg;

import org.jspecify.annotations.NullMarked;
