/**
 * The phases of a traject: when they begin and end, what is done in them and how they are extended.
 */
@NullMarked
package nl.participatieketen.traject.fase;

import org.jspecify.annotations.NullMarked;
