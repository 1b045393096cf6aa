/** Tests of ceilings. */
@NullMarked
package nl.participatieketen.traject.plafond;

import org.jspecify.annotations.NullMarked;
