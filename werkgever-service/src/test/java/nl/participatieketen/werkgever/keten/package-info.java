/** What werkgever hears from the chain and what it tells. */
@NullMarked
package nl.participatieketen.werkgever.keten;

import org.jspecify.annotations.NullMarked;
