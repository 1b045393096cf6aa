/** Commands per second through a service. */
@NullMarked
package nl.participatieketen.benchmarks.commands;

import org.jspecify.annotations.NullMarked;
