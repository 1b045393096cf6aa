@NullMarked
package nl.participatieketen.benchmarks.timeline;

import org.jspecify.annotations.NullMarked;
