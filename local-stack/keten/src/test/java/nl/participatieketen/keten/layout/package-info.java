/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.keten.layout;

import org.jspecify.annotations.NullMarked;
