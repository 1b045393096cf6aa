/** From werkplek and kandidaat to a lasting plaatsing. */
@NullMarked
package nl.participatieketen.werkgever;

import org.jspecify.annotations.NullMarked;
