/** What follows on several streams at once: when this has happened to one, then that to others. */
@NullMarked
package nl.participatieketen.werkgever.wanneer;

import org.jspecify.annotations.NullMarked;
