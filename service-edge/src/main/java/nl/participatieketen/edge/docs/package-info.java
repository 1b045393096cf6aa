/** The OpenAPI document of a service, by the REST API Design Rules. */
@NullMarked
package nl.participatieketen.edge.docs;

import org.jspecify.annotations.NullMarked;
