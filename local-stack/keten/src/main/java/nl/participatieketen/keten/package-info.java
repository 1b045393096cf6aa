/** The command line that runs the whole chain on one machine. */
@NullMarked
package nl.participatieketen.keten;

import org.jspecify.annotations.NullMarked;
