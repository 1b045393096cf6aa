/** The plan, the menukaart and the instruments over HTTP. */
@NullMarked
package nl.participatieketen.traject.plan.http;

import org.jspecify.annotations.NullMarked;
