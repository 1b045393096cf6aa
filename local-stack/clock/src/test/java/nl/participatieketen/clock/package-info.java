/** Tests of the clock that can be moved. */
@NullMarked
package nl.participatieketen.clock;

import org.jspecify.annotations.NullMarked;
