/** Reading through a service, against a bare read of the same. */
@NullMarked
package nl.participatieketen.benchmarks.query;

import org.jspecify.annotations.NullMarked;
