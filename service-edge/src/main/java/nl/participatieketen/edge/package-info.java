/** What the edge of every service has in common. */
@NullMarked
package nl.participatieketen.edge;

import org.jspecify.annotations.NullMarked;
