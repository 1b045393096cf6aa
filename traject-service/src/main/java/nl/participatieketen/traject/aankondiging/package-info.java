/** A deelnemer who was announced: no traject begins before whoever sent it confirms that. */
@NullMarked
package nl.participatieketen.traject.aankondiging;

import org.jspecify.annotations.NullMarked;
