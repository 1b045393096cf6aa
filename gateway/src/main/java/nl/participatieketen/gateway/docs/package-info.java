/** One page that shows the interfaces of all services. */
@NullMarked
package nl.participatieketen.gateway.docs;

import org.jspecify.annotations.NullMarked;
