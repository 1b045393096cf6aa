package nl.participatieketen.traject;

public record Alleen() {}
