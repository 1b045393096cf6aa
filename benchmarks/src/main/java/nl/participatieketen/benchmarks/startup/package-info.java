/** How long the local stack takes to begin, and how much memory it holds. */
@NullMarked
package nl.participatieketen.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
