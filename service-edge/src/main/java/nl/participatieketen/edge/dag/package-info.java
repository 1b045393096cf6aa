/** On which days the acts of a case can lie. */
@NullMarked
package nl.participatieketen.edge.dag;

import org.jspecify.annotations.NullMarked;
