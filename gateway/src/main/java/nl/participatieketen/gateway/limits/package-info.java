/** How much one client may ask, and how large a request may be. */
@NullMarked
package nl.participatieketen.gateway.limits;

import org.jspecify.annotations.NullMarked;
