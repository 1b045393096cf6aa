/** Planted for the tests of the build rules. */
@NullMarked
package nl.participatieketen.testsupport.voorbeeld.fout.besluit;

import org.jspecify.annotations.NullMarked;
