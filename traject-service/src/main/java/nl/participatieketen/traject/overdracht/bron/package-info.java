/** Asks an intake for what goes along with a deelnemer. */
@NullMarked
package nl.participatieketen.traject.overdracht.bron;

import org.jspecify.annotations.NullMarked;
