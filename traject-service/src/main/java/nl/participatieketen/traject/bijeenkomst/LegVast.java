package nl.participatieketen.traject.bijeenkomst;

import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis.BijeenkomstGehouden;

/** Asks to keep that a group met, and who was there; once for one meeting. */
public record LegVast(BijeenkomstGehouden gehouden) {}
