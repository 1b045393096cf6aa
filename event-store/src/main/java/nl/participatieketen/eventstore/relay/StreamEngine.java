package nl.participatieketen.eventstore.relay;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import reactor.core.publisher.Mono;

/**
 * The whole of one service's event store: streams, what follows from them, and the keys. One per
 * process; several processes may share a store.
 */
public final class StreamEngine implements Background.Handlers, AutoCloseable {

  /** How soon another process takes over from one that fell. */
  public static final Duration LEASE = Duration.ofSeconds(5);

  /** In how many parts the work is split where nothing else is said. */
  public static final int PARTS = 16;

  private final MongoEventStore store;
  private final PersonEncryption encryption;
  private final MeterRegistry meters;
  private final ZoneId zone;
  private final Background background;

  /**
   * @param instance names this process; no other that shares the store may bear the same name
   * @param time the clock by which commands are dated and terms pass
   * @param zone in which days are counted
   * @param source the CloudEvents source for a tenant
   * @param bindings all kinds of streams of the service
   * @param parts in how many parts the processes that share the store split the work: at least as
   *     many as there will ever be processes, and the same in each. Those with another number do
   *     nothing in the background until the last of the others has stopped
   */
  public StreamEngine(
      String instance,
      MongoDatabase database,
      PersonEncryption encryption,
      EventPublisher publisher,
      Clock time,
      ZoneId zone,
      MeterRegistry meters,
      Function<String, URI> source,
      List<StreamBinding<?, ?>> bindings,
      int parts) {
    this(
        instance,
        database,
        encryption,
        publisher,
        time,
        zone,
        meters,
        source,
        bindings,
        parts,
        LEASE,
        point -> {});
  }

  /** With as many parts as usual. */
  public StreamEngine(
      String instance,
      MongoDatabase database,
      PersonEncryption encryption,
      EventPublisher publisher,
      Clock time,
      ZoneId zone,
      MeterRegistry meters,
      Function<String, URI> source,
      List<StreamBinding<?, ?>> bindings) {
    this(instance, database, encryption, publisher, time, zone, meters, source, bindings, PARTS);
  }

  StreamEngine(
      String instance,
      MongoDatabase database,
      PersonEncryption encryption,
      EventPublisher publisher,
      Clock time,
      ZoneId zone,
      MeterRegistry meters,
      Function<String, URI> source,
      List<StreamBinding<?, ?>> bindings,
      int parts,
      Duration lease,
      CrashPoint.Passage passage) {
    this.encryption = encryption;
    this.meters = meters;
    this.zone = zone;
    this.store = new MongoEventStore(database, encryption);
    this.background =
        new Background(
            instance, database, store, publisher, time, meters, source, bindings, this, parts,
            lease, passage);
  }

  /** Makes the indexes, then follows, publishes and watches terms until closed. */
  public Mono<Void> start() {
    return store.prepare().then(encryption.prepare()).then(background.start());
  }

  /** Carries out opdrachten on one kind of stream. */
  @Override
  public <S, G> StreamHandler<S, G> handler(StreamKind<S, G> kind) {
    return new StreamHandler<>(store, kind, stream -> background.wake(stream), meters);
  }

  /** Carries out what is asked of one kind of stream. */
  @Override
  public <S, C, E> CommandHandler<S, C, E> commands(Decider<S, C, E> decider) {
    return new CommandHandler<>(handler(decider), decider, zone, meters);
  }

  /** Rebuilds rows while the service runs. */
  public Rebuild rebuild() {
    return background.rebuild();
  }

  /** Ends after the turn under way; what is not published yet is, by the next start. */
  @Override
  public void close() {
    background.close();
  }
}
