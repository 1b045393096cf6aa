/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.scenarios.spel;

import org.jspecify.annotations.NullMarked;
