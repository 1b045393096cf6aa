/** How fast an aggregate decides, against the same answer without a werkwijze. */
@NullMarked
package nl.participatieketen.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
