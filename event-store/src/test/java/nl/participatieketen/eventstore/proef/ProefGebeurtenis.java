package nl.participatieketen.eventstore.proef;

import java.time.Instant;
import java.util.UUID;
import nl.participatieketen.eventstore.Sensitive;
import org.jspecify.annotations.Nullable;

/** The events of the proefstroom. */
public sealed interface ProefGebeurtenis {

  record Begonnen(@Nullable UUID deelnemer) implements ProefGebeurtenis {}

  record Geteld(int getal) implements ProefGebeurtenis {}

  record Genoteerd(String kop, @Sensitive @Nullable String notitie) implements ProefGebeurtenis {}

  record TermijnGezet(String soort, Instant vervalt) implements ProefGebeurtenis {}

  record TermijnVerstreken(String soort, Instant verviel) implements ProefGebeurtenis {}
}
