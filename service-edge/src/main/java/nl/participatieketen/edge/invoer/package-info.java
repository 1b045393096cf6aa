/** Reads a request body and reports all of its faults together. */
@NullMarked
package nl.participatieketen.edge.invoer;

import org.jspecify.annotations.NullMarked;
