/** Tests of what someone may see. */
@NullMarked
package nl.participatieketen.edge.inzicht;

import org.jspecify.annotations.NullMarked;
