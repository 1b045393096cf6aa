/** Medians, spreads and percentiles. */
@NullMarked
package nl.participatieketen.benchmarks.stats;

import org.jspecify.annotations.NullMarked;
