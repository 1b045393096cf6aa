/** Says what follows from what was done, for whoever follows a werkwijze. Pure. */
@NullMarked
package nl.participatieketen.werkwijze.verloop;

import org.jspecify.annotations.NullMarked;
