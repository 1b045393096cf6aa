@NullMarked
package nl.participatieketen.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
