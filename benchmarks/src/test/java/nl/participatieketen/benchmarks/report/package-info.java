@NullMarked
package nl.participatieketen.benchmarks.report;

import org.jspecify.annotations.NullMarked;
