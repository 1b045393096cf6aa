/** Runs the service in a test, with the chain around it. */
@NullMarked
package nl.participatieketen.werkgever.opstelling;

import org.jspecify.annotations.NullMarked;
