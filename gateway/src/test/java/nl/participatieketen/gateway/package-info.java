/** The door as a caller meets it: real HTTP in front, stub services behind. */
@NullMarked
package nl.participatieketen.gateway;

import org.jspecify.annotations.NullMarked;
