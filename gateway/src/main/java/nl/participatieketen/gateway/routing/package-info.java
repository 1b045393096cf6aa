/** Three services behind one address, each with its own circuit breaker. */
@NullMarked
package nl.participatieketen.gateway.routing;

import org.jspecify.annotations.NullMarked;
