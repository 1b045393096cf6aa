/** The keys of the issuer, with time in hand. */
@NullMarked
package nl.participatieketen.gateway.identity;

import org.jspecify.annotations.NullMarked;
