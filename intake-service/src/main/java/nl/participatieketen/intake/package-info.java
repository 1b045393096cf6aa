/** From aanmelding to the decision where a person goes. */
@NullMarked
package nl.participatieketen.intake;

import org.jspecify.annotations.NullMarked;
