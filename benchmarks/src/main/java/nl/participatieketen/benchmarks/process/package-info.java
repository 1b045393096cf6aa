/** The processes that are measured, and what they use. */
@NullMarked
package nl.participatieketen.benchmarks.process;

import org.jspecify.annotations.NullMarked;
