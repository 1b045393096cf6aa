/** A client that costs little, so that it hardly counts in what it measures. */
@NullMarked
package nl.participatieketen.benchmarks.http;

import org.jspecify.annotations.NullMarked;
