/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.scenarios.bestand;

import org.jspecify.annotations.NullMarked;
