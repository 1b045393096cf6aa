/** Makes what is known of a deelnemer unreadable for ever. */
@NullMarked
package nl.participatieketen.edge.erasure;

import org.jspecify.annotations.NullMarked;
