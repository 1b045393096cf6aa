/** The plan that is made with the deelnemer, and what of the menukaart is used. */
@NullMarked
package nl.participatieketen.traject.plan;

import org.jspecify.annotations.NullMarked;
