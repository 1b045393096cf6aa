/** What traject hears from the chain and what it tells. */
@NullMarked
package nl.participatieketen.traject.keten;

import org.jspecify.annotations.NullMarked;
