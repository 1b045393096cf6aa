/** What someone may see of a person, by the informatiedeling of the werkwijze. */
@NullMarked
package nl.participatieketen.edge.inzicht;

import org.jspecify.annotations.NullMarked;
