package nl.participatieketen.intake;

import nl.participatieketen.traject.Alleen;

record KentEenAnder(Alleen ander) {}
