/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.keten.stack;

import org.jspecify.annotations.NullMarked;
