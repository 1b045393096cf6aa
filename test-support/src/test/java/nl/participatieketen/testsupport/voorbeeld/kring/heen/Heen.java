package nl.participatieketen.testsupport.voorbeeld.kring.heen;

import nl.participatieketen.testsupport.voorbeeld.kring.terug.Terug;

public record Heen(Terug terug) {}
