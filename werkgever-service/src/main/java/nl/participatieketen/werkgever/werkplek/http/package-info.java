/** Werkplekken over HTTP. */
@NullMarked
package nl.participatieketen.werkgever.werkplek.http;

import org.jspecify.annotations.NullMarked;
