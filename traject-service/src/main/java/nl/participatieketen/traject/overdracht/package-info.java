/** What the intake knows of a deelnemer comes along to the traject by itself. */
@NullMarked
package nl.participatieketen.traject.overdracht;

import org.jspecify.annotations.NullMarked;
