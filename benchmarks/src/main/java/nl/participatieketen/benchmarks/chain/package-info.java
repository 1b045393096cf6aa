/** The time from a command to its effect in the next service. */
@NullMarked
package nl.participatieketen.benchmarks.chain;

import org.jspecify.annotations.NullMarked;
