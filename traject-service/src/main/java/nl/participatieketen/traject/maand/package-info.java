/** What is booked and reported in one month of a traject: hours, costs and dagrapportages. */
@NullMarked
package nl.participatieketen.traject.maand;

import org.jspecify.annotations.NullMarked;
