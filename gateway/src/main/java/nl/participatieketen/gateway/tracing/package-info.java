/** One trace id per request, and one log line that carries it. */
@NullMarked
package nl.participatieketen.gateway.tracing;

import org.jspecify.annotations.NullMarked;
