/** Joins the features: what is asked of a traject, and which feature decides on it. */
@NullMarked
package nl.participatieketen.traject.besluit;

import org.jspecify.annotations.NullMarked;
