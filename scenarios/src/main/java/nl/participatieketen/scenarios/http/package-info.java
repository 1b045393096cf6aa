/** The way into the chain, as the people of a scenario take it. */
@NullMarked
package nl.participatieketen.scenarios.http;

import org.jspecify.annotations.NullMarked;
