/** Turns what is no proper HTTP into a request that the application answers with a problem. */
@NullMarked
package nl.participatieketen.httpedge;

import org.jspecify.annotations.NullMarked;
