package nl.participatieketen.scenarios.model;

/** Someone who acts, in one role at one organisatie. */
public record Mens(String rol, String organisatie) {}
