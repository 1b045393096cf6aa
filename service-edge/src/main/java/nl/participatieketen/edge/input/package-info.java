/** Reads a request body and reports all of its faults together. */
@NullMarked
package nl.participatieketen.edge.input;

import org.jspecify.annotations.NullMarked;
