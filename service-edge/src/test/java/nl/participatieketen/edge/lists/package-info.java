/** Tests of reading rows. */
@NullMarked
package nl.participatieketen.edge.lists;

import org.jspecify.annotations.NullMarked;
