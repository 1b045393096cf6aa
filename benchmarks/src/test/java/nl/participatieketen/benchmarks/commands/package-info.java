@NullMarked
package nl.participatieketen.benchmarks.commands;

import org.jspecify.annotations.NullMarked;
