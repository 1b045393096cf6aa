@NullMarked
package nl.participatieketen.benchmarks;

import org.jspecify.annotations.NullMarked;
