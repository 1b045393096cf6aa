/** Leans on the other, and the other on it. */
@NullMarked
package nl.participatieketen.testsupport.voorbeeld.kring.terug;

import org.jspecify.annotations.NullMarked;
