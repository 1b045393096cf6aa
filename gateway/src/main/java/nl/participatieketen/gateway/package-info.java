/** The one door to the chain. */
@NullMarked
package nl.participatieketen.gateway;

import org.jspecify.annotations.NullMarked;
