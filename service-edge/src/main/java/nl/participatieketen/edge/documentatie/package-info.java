/** The OpenAPI document of a service, by the REST API Design Rules. */
@NullMarked
package nl.participatieketen.edge.documentatie;

import org.jspecify.annotations.NullMarked;
