package nl.participatieketen.traject.wanneer;

import java.util.function.Supplier;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis;
import nl.participatieketen.traject.plafond.PlafondOpdracht;
import nl.participatieketen.traject.plafond.Plafondstand;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;

/**
 * The streams of which a process asks something; looked up when it does, since the engine that
 * carries out what is asked also carries the processes.
 */
record Stromen(
    Supplier<CommandHandler<Stand, Opdracht, Gebeurtenis>> trajecten,
    Supplier<CommandHandler<Plafondstand, PlafondOpdracht, PlafondGebeurtenis>> plafonds) {}
