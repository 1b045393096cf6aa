/** Who asks, for which tenant, in which role; the default is to refuse. */
@NullMarked
package nl.participatieketen.edge.identity;

import org.jspecify.annotations.NullMarked;
