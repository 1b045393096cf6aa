/** Planted for the tests of the build rules. */
@NullMarked
package nl.participatieketen.testsupport.voorbeeld.goed.antwoord;

import org.jspecify.annotations.NullMarked;
