/** What came of a scenario, for people and for machines. */
@NullMarked
package nl.participatieketen.scenarios.verslag;

import org.jspecify.annotations.NullMarked;
