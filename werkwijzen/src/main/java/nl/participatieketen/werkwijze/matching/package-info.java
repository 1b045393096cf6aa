/** What a deelnemer can be matched with, and what counts in it. */
@NullMarked
package nl.participatieketen.werkwijze.matching;

import org.jspecify.annotations.NullMarked;
