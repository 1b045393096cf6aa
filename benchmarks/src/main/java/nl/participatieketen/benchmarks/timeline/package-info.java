/** The line of a person among very many events. */
@NullMarked
package nl.participatieketen.benchmarks.timeline;

import org.jspecify.annotations.NullMarked;
