/** Planted for the tests of the build rules. */
@NullMarked
package nl.participatieketen.testsupport.voorbeeld.fout.namen;

import org.jspecify.annotations.NullMarked;
