/** The werkwijzen and the tenants that a service knows. */
@NullMarked
package nl.participatieketen.edge.werkwijze;

import org.jspecify.annotations.NullMarked;
