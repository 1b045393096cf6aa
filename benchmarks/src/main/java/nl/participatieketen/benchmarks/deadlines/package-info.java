/** How fast terms that have passed are carried out. */
@NullMarked
package nl.participatieketen.benchmarks.deadlines;

import org.jspecify.annotations.NullMarked;
