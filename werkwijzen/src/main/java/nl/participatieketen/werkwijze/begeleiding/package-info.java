/** How a deelnemer is guided: by how many people, how often, and what happens without an answer. */
@NullMarked
package nl.participatieketen.werkwijze.begeleiding;

import org.jspecify.annotations.NullMarked;
