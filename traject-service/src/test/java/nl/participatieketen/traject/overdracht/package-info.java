/** Tests of what comes along from the intake. */
@NullMarked
package nl.participatieketen.traject.overdracht;

import org.jspecify.annotations.NullMarked;
