/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.keten.image;

import org.jspecify.annotations.NullMarked;
