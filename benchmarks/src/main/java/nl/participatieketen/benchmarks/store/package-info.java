/** What the embedded store itself costs. */
@NullMarked
package nl.participatieketen.benchmarks.store;

import org.jspecify.annotations.NullMarked;
