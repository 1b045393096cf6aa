/** What may pass inward, and what every answer carries outward. */
@NullMarked
package nl.participatieketen.gateway.headers;

import org.jspecify.annotations.NullMarked;
