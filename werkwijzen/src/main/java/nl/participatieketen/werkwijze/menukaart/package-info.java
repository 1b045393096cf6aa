/** What can be used for a deelnemer, within which limits and at what cost. */
@NullMarked
package nl.participatieketen.werkwijze.menukaart;

import org.jspecify.annotations.NullMarked;
