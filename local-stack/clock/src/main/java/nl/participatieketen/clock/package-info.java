/** The clock of the local stack, which can be moved forward for all processes at once. */
@NullMarked
package nl.participatieketen.clock;

import org.jspecify.annotations.NullMarked;
