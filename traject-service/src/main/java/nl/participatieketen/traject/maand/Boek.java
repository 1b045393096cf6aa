package nl.participatieketen.traject.maand;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to book something in the month of a traject that its day belongs to.
 *
 * @param gestartOp when the traject began; nothing is booked before it
 */
public record Boek(
    UUID traject, UUID deelnemer, LocalDate gestartOp, LocalDate dag, MaandGebeurtenis wat) {}
