/** What the services told each other while a scenario was played. */
@NullMarked
package nl.participatieketen.scenarios.events;

import org.jspecify.annotations.NullMarked;
