/** Plays a scenario: fills in what is only known while playing, acts, and checks what follows. */
@NullMarked
package nl.participatieketen.scenarios.spel;

import org.jspecify.annotations.NullMarked;
