/** Planted for the tests of the build rules. */
@NullMarked
package nl.participatieketen.testsupport.voorbeeld.fout.antwoord;

import org.jspecify.annotations.NullMarked;
