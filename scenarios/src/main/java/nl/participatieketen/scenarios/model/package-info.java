/** What a scenario says: who does what, and what must follow from it. */
@NullMarked
package nl.participatieketen.scenarios.model;

import org.jspecify.annotations.NullMarked;
