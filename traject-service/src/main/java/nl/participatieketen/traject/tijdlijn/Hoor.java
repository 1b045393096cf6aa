package nl.participatieketen.traject.tijdlijn;

import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis.Gehoord;

/** Asks to keep what the chain told; the only thing that can be asked of the line of a person. */
public record Hoor(Gehoord wat) {}
