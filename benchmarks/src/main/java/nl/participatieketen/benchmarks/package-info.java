/** Measures the chain, every figure beside a bare one from the same run. */
@NullMarked
package nl.participatieketen.benchmarks;

import org.jspecify.annotations.NullMarked;
