package nl.participatieketen.eventstore.relay;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import nl.participatieketen.eventstore.sleutels.MongoVersleuteling;
import reactor.core.publisher.Mono;

/**
 * The whole of one service's event store: streams, what follows from them, and the keys. One per
 * process; several processes may share a store.
 */
public final class StreamEngine implements AutoCloseable {

  /** How soon another process takes over from one that fell. */
  public static final Duration LEASE = Duration.ofSeconds(5);

  private final MongoEventStore store;
  private final MongoVersleuteling versleuteling;
  private final MeterRegistry meters;
  private final Nasleep nasleep;

  /**
   * @param instantie names this process; no other that shares the store may bear the same name
   * @param tijd the clock by which opdrachten are dated and terms pass
   * @param bron the CloudEvents source for a tenant
   * @param aansluitingen all kinds of streams of the service
   */
  public StreamEngine(
      String instantie,
      MongoDatabase database,
      MongoVersleuteling versleuteling,
      Uitgever uitgever,
      Clock tijd,
      MeterRegistry meters,
      Function<String, URI> bron,
      List<Aansluiting<?, ?>> aansluitingen) {
    this(
        instantie,
        database,
        versleuteling,
        uitgever,
        tijd,
        meters,
        bron,
        aansluitingen,
        LEASE,
        punt -> {});
  }

  StreamEngine(
      String instantie,
      MongoDatabase database,
      MongoVersleuteling versleuteling,
      Uitgever uitgever,
      Clock tijd,
      MeterRegistry meters,
      Function<String, URI> bron,
      List<Aansluiting<?, ?>> aansluitingen,
      Duration lease,
      Punt.Doorgang doorgang) {
    this.versleuteling = versleuteling;
    this.meters = meters;
    this.store = new MongoEventStore(database, versleuteling);
    this.nasleep =
        new Nasleep(
            instantie,
            database,
            store,
            uitgever,
            tijd,
            meters,
            bron,
            aansluitingen,
            this::verwerker,
            lease,
            doorgang);
  }

  /** Makes the indexes, then follows, publishes and watches terms until closed. */
  public Mono<Void> start() {
    return store.richtIn().then(versleuteling.richtIn()).then(nasleep.start());
  }

  /** Carries out opdrachten on one kind of stream. */
  public <S, G> Opdrachtverwerker<S, G> verwerker(Stroomsoort<S, G> soort) {
    return new Opdrachtverwerker<>(store, soort, id -> nasleep.wek(id), meters);
  }

  /** Rebuilds rows while the service runs. */
  public Herbouw herbouw() {
    return nasleep.herbouw();
  }

  /** Ends after the turn under way; what is not published yet is, by the next start. */
  @Override
  public void close() {
    nasleep.close();
    versleuteling.close();
  }
}
