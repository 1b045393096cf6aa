/** Kandidaten over HTTP. */
@NullMarked
package nl.participatieketen.werkgever.kandidaat.http;

import org.jspecify.annotations.NullMarked;
