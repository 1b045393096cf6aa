/** Planted for the tests of the build rules. */
@NullMarked
package nl.participatieketen.testsupport.voorbeeld.goed.namen;

import org.jspecify.annotations.NullMarked;
