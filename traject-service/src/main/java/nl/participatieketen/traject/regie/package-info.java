/** Who directs a traject, who works in it, and how much one person can carry. */
@NullMarked
package nl.participatieketen.traject.regie;

import org.jspecify.annotations.NullMarked;
