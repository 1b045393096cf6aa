package nl.participatieketen.traject.terugmelding;

import static nl.participatieketen.traject.terugmelding.Terugmeldingenlijst.ONTVANGER;
import static nl.participatieketen.traject.terugmelding.Terugmeldingenlijst.TRAJECT;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.UUID;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Stand;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds a terugmelding for the organisatie that got the deelnemer back, also where another one ran
 * the traject. This is the only way to another tenant's stream, and it begins at a row that names
 * the asker's own tenant.
 */
@Component
public class Terugmeldingen {

  private final MongoCollection<Document> rijen;
  private final Opdrachtverwerker<Stand, Gebeurtenis> trajecten;

  Terugmeldingen(MongoDatabase database, Opdrachtverwerker<Stand, Gebeurtenis> trajecten) {
    this.rijen = database.getCollection(Terugmeldingenlijst.COLLECTIE);
    this.trajecten = trajecten;
  }

  /** The terugmelding of this traject to {@code ontvanger}; empty where there is none. */
  Mono<TerugmeldingBeeld> aan(String ontvanger, UUID trajectId) {
    return stroom(ontvanger, trajectId)
        .flatMap(this::van)
        .filter(beeld -> beeld.ontvanger().equals(ontvanger));
  }

  /** The stream of a traject that sent a deelnemer back to {@code ontvanger}. */
  public Mono<StroomId> stroom(String ontvanger, UUID trajectId) {
    return Mono.from(
            rijen
                .find(new Document(TRAJECT, trajectId.toString()).append(ONTVANGER, ontvanger))
                .first())
        .map(rij -> StroomId.van(rij.getString("_id")));
  }

  /** The terugmelding of a traject; empty where it was not sent back. */
  Mono<TerugmeldingBeeld> van(StroomId traject) {
    return trajecten.lees(traject, Inzage.MET).mapNotNull(Terugmeldingen::beeld);
  }

  private static @Nullable TerugmeldingBeeld beeld(Momentopname<Stand, Gebeurtenis> opname) {
    return opname.stand() instanceof Stand.Teruggemeld teruggemeld
        ? TerugmeldingBeeld.van(opname.stroom(), teruggemeld)
        : null;
  }
}
