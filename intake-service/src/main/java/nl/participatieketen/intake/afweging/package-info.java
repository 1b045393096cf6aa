/**
 * Weighing whether a traject is possible: what plays, what must be argued, and whether it was. It
 * reasons; a professional decides.
 */
@NullMarked
package nl.participatieketen.intake.afweging;

import org.jspecify.annotations.NullMarked;
