/** Reads rows of read models, always within one tenant. */
@NullMarked
package nl.participatieketen.edge.lists;

import org.jspecify.annotations.NullMarked;
