/**
 * The parts of the chain on this machine: what they are, when they are ready, how they start and
 * stop.
 */
@NullMarked
package nl.participatieketen.keten.stack;

import org.jspecify.annotations.NullMarked;
