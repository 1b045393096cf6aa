/** How a traject ends otherwise than by work, and what is done so that people do not stay in it. */
@NullMarked
package nl.participatieketen.werkwijze.einde;

import org.jspecify.annotations.NullMarked;
