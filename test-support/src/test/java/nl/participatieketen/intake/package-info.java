/** Planted for the tests of the build rules. */
@NullMarked
package nl.participatieketen.intake;

import org.jspecify.annotations.NullMarked;
