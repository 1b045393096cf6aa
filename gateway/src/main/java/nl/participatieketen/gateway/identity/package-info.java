/** Who asks: the token, its signature, and what it must say. */
@NullMarked
package nl.participatieketen.gateway.identity;

import org.jspecify.annotations.NullMarked;
