package nl.participatieketen.traject.traject;

import java.time.LocalDate;

/**
 * A traject that stands still for a while.
 *
 * @param van the first day of the pause
 * @param terugOp when it is looked at again
 */
public record Pauze(LocalDate van, LocalDate terugOp) {}
