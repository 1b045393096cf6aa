/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.keten.process;

import org.jspecify.annotations.NullMarked;
