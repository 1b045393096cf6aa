/** The bare endpoint to compare with. */
@NullMarked
package nl.participatieketen.benchmarks.baseline;

import org.jspecify.annotations.NullMarked;
