/** What was measured, for people and for machines. */
@NullMarked
package nl.participatieketen.benchmarks.report;

import org.jspecify.annotations.NullMarked;
