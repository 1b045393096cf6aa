/** From the start of a traject to bemiddelbaar, back, or done. */
@NullMarked
package nl.participatieketen.traject;

import org.jspecify.annotations.NullMarked;
