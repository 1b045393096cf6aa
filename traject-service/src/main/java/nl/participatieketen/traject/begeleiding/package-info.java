/** How a deelnemer is guided: talks, forms, facts that change, help beside it, and pauses. */
@NullMarked
package nl.participatieketen.traject.begeleiding;

import org.jspecify.annotations.NullMarked;
