package nl.participatieketen.traject.terugmelding;

import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.edge.lists.ReceiverProjection;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds a terugmelding for the organisatie that got the deelnemer back, also where another one ran
 * the traject.
 */
@Component
public class Terugmeldingen {

  private static final String COLLECTIE = "terugmeldingen";

  private final RowStore rijen;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> trajecten;

  Terugmeldingen(RowStore rijen, CommandHandler<Stand, Opdracht, Gebeurtenis> trajecten) {
    this.rijen = rijen;
    this.trajecten = trajecten;
  }

  /** To whom deelnemers were sent back. */
  public static ReceiverProjection<Stand> lijst() {
    return new ReceiverProjection<>(
        COLLECTIE,
        stand ->
            stand instanceof Stand.Teruggemeld teruggemeld
                ? Optional.of(teruggemeld.dossier().afzender())
                : Optional.empty());
  }

  /** The terugmelding of this traject to {@code ontvanger}; empty where there is none. */
  Mono<TerugmeldingBeeld> aan(String ontvanger, UUID trajectId) {
    return stroom(ontvanger, trajectId)
        .flatMap(this::van)
        .filter(beeld -> beeld.ontvanger().equals(ontvanger));
  }

  /** The stream of a traject that sent a deelnemer back to {@code ontvanger}. */
  public Mono<StreamId> stroom(String ontvanger, UUID trajectId) {
    return rijen.streamFor(ontvanger, COLLECTIE, trajectId);
  }

  /** The terugmelding of a traject; empty where it was not sent back. */
  Mono<TerugmeldingBeeld> van(StreamId traject) {
    return trajecten.read(traject, Insight.WITH).mapNotNull(Terugmeldingen::beeld);
  }

  private static @Nullable TerugmeldingBeeld beeld(Snapshot<Stand, Gebeurtenis> opname) {
    return opname.state() instanceof Stand.Teruggemeld teruggemeld
        ? TerugmeldingBeeld.van(opname.stream(), teruggemeld)
        : null;
  }
}
