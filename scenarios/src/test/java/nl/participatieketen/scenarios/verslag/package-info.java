/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.scenarios.verslag;

import org.jspecify.annotations.NullMarked;
