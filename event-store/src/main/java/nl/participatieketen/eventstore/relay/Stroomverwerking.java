package nl.participatieketen.eventstore.relay;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Aansluiting.Feit;
import nl.participatieketen.eventstore.Aansluiting.Publiek;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore.OngelezenStroom;
import nl.participatieketen.eventstore.Projectie;
import nl.participatieketen.eventstore.Stroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Termijn;
import nl.participatieketen.eventstore.mongo.Rijen;
import org.bson.BsonDocument;
import org.bson.Document;

/** Computes, purely, what follows from one stream: its rows, its terms, its public events. */
final class Stroomverwerking<S, G> {

  /** A shape of rows counts for more than any version of a stream. */
  static final long PER_OPZET = 1_000_000_000L;

  private final Aansluiting<S, G> aansluiting;
  private final Function<String, URI> bron;

  Stroomverwerking(Aansluiting<S, G> aansluiting, Function<String, URI> bron) {
    this.aansluiting = aansluiting;
    this.bron = bron;
  }

  List<Projectie<S>> projecties() {
    return aansluiting.projecties();
  }

  /**
   * @param events in order, of the commits after the published ones
   * @param oudste the first commit that was not published, or the last one where all were
   */
  record Gevolg(
      StroomId stroom,
      List<Rij> rijen,
      List<CloudEventEnvelope> events,
      long versie,
      Instant oudste) {}

  /**
   * @param document as it is stored: a value that BSON doesn't know has been found by then
   */
  record Rij(String collectie, BsonDocument document) {}

  Gevolg verwerk(OngelezenStroom ongelezen) {
    Stroom<G> stroom = ongelezen.als(aansluiting.soort());
    S stand = aansluiting.soort().begin();
    List<CloudEventEnvelope> events = new ArrayList<>();
    Instant oudste = null;
    int volgnummer = 0;
    for (Commit<G> commit : stroom.commits()) {
      boolean nieuw = commit.versie() > stroom.gepubliceerdTot();
      if (nieuw && oudste == null) {
        oudste = commit.tijd();
      }
      for (G gebeurtenis : commit.gebeurtenissen()) {
        stand = aansluiting.soort().verwerk(stand, gebeurtenis);
        volgnummer++;
        if (nieuw) {
          vertaal(new Feit<>(stroom.id(), stand, commit, gebeurtenis, volgnummer))
              .ifPresent(events::add);
        }
      }
    }
    return new Gevolg(
        stroom.id(),
        rijen(stroom, stand),
        events,
        stroom.versie(),
        oudste == null ? stroom.commits().getLast().tijd() : oudste);
  }

  private Optional<CloudEventEnvelope> vertaal(Feit<S, G> feit) {
    return aansluiting.vertaler().vertaal(feit).map(publiek -> envelop(feit, publiek));
  }

  private CloudEventEnvelope envelop(Feit<S, G> feit, Publiek publiek) {
    return new CloudEventEnvelope(
        feit.stroom().soort() + "-" + feit.stroom().id() + "-" + feit.volgnummer(),
        bron.apply(feit.stroom().organisatie()),
        feit.commit().tijd(),
        publiek.dataref(),
        (int) feit.volgnummer(),
        feit.commit().traceparent(),
        publiek.event());
  }

  private List<Rij> rijen(Stroom<G> stroom, S stand) {
    List<Rij> rijen = new ArrayList<>();
    var bijgewerkt =
        new Projectie.Bijgewerkt<>(
            stroom.id(),
            stand,
            stroom.versie(),
            stroom.commits().getFirst().tijd(),
            stroom.commits().getLast().tijd());
    for (Projectie<S> projectie : aansluiting.projecties()) {
      rijen.add(
          new Rij(
              projectie.collectie(),
              basis(stroom, projectie.opzet(), new Document(projectie.rij(bijgewerkt)))));
    }
    rijen.add(new Rij(Termijnen.COLLECTIE, termijnen(stroom, stand)));
    return rijen;
  }

  private BsonDocument termijnen(Stroom<G> stroom, S stand) {
    List<Termijn> termijnen = aansluiting.soort().termijnen(stand);
    return basis(stroom, Termijnen.OPZET, Termijnen.rij(termijnen));
  }

  private static BsonDocument basis(Stroom<?> stroom, int opzet, Document rij) {
    return rij.append("_id", stroom.id().sleutel())
        .append("organisatie", stroom.id().organisatie())
        .append(Rijen.POSITIE, opzet * PER_OPZET + stroom.versie())
        .toBsonDocument();
  }
}
