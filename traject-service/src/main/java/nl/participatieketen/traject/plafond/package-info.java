/** How many places there are under a ceiling, and who has them. */
@NullMarked
package nl.participatieketen.traject.plafond;

import org.jspecify.annotations.NullMarked;
