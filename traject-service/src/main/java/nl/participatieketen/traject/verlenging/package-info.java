/** More time for a traject, a phase or an instrument. */
@NullMarked
package nl.participatieketen.traject.verlenging;

import org.jspecify.annotations.NullMarked;
