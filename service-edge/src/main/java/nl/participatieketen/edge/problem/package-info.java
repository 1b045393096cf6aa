/** Every fault answered as a problem of RFC 9457: what, where, and what would be right. */
@NullMarked
package nl.participatieketen.edge.problem;

import org.jspecify.annotations.NullMarked;
