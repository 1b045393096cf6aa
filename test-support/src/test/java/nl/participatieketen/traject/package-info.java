/** Planted for the tests of the build rules. */
@NullMarked
package nl.participatieketen.traject;

import org.jspecify.annotations.NullMarked;
