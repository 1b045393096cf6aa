/** Tests of what spans streams, with a fall after each step. */
@NullMarked
package nl.participatieketen.traject.wanneer;

import org.jspecify.annotations.NullMarked;
