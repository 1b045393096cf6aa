/** One person who can be placed, as long as a traject says so. */
@NullMarked
package nl.participatieketen.werkgever.kandidaat;

import org.jspecify.annotations.NullMarked;
