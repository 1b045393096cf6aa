/** Plaatsingen over HTTP. */
@NullMarked
package nl.participatieketen.werkgever.plaatsing.http;

import org.jspecify.annotations.NullMarked;
