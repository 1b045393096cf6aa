/** How an organisatie guides people, as data: the werkwijzen and the organisaties that use them. */
@NullMarked
package nl.participatieketen.werkwijze;

import org.jspecify.annotations.NullMarked;
