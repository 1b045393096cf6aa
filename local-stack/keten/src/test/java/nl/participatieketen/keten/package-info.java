/** Tests of the command line as a whole. */
@NullMarked
package nl.participatieketen.keten;

import org.jspecify.annotations.NullMarked;
