/** Makes what is known of a deelnemer unreadable for ever. */
@NullMarked
package nl.participatieketen.edge.vergetelheid;

import org.jspecify.annotations.NullMarked;
