@NullMarked
package nl.participatieketen.benchmarks.http;

import org.jspecify.annotations.NullMarked;
