/** The smallest parts, measured with JMH. */
@NullMarked
package nl.participatieketen.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
