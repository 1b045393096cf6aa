/** Stand-ins for what surrounds the gateway. */
@NullMarked
package nl.participatieketen.gateway.support;

import org.jspecify.annotations.NullMarked;
