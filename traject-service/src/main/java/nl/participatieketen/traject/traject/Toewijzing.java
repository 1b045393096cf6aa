package nl.participatieketen.traject.traject;

import java.time.LocalDate;

/**
 * Someone who works in a traject.
 *
 * @param rol a role of the werkwijze
 * @param gewicht how heavily it counts in the caseload; 10 is an ordinary traject
 */
public record Toewijzing(
    String rol, String medewerker, int gewicht, int minutenPerWeek, LocalDate sinds) {}
