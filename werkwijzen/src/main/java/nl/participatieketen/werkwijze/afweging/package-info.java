/** The framework with which a professional weighs whether a traject is possible (S4 2). */
@NullMarked
package nl.participatieketen.werkwijze.afweging;

import org.jspecify.annotations.NullMarked;
