package nl.participatieketen.eventstore;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.OnbegrijpelijkBericht;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.eventstore.EventStore.StreamFull;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Takes in the events of others. The id of an event becomes the id of the opdracht that follows
 * from it, so an event that is delivered again has no second effect. An error signal means a broken
 * machine: deliver the same event again later.
 */
public final class Inbox {

  private final CloudEventCodec codec;
  private final Clock time;
  private final Map<Class<?>, Reaction<?>> reactions;

  private Inbox(CloudEventCodec codec, Clock time, Map<Class<?>, Reaction<?>> reactions) {
    this.codec = codec;
    this.time = time;
    this.reactions = Map.copyOf(reactions);
  }

  /**
   * What one kind of event leads to.
   *
   * @param <E> the kind of event
   */
  @FunctionalInterface
  public interface Reaction<E extends KetenEvent> {

    /**
     * @param command the envelope for the opdracht that follows; its actor is the system, for the
     *     tenant that sent the event
     * @return the answer to it; empty when nothing needs to follow
     */
    Mono<? extends Outcome<?>> on(E event, CloudEventEnvelope envelope, Command command);
  }

  /** What became of an incoming record. */
  public sealed interface Reception {

    /**
     * @param repeated whether it had been carried out before
     */
    record Processed(CloudEventEnvelope envelope, boolean repeated) implements Reception {}

    /** Meant for others: no reaction is known for its type, or the reaction wants nothing of it. */
    record Ignored() implements Reception {}

    /**
     * Understanding it, or carrying it out, is impossible now and later: for the dead letters.
     *
     * @param reason in Dutch; what, where, and what would be right
     */
    record Unprocessable(String reason) implements Reception {}
  }

  public static Builder builder(CloudEventCodec codec, Clock time) {
    return new Builder(codec, time);
  }

  public Mono<Reception> receive(byte @Nullable [] message) {
    if (message == null) {
      return Mono.just(
          new Reception.Unprocessable("het bericht is leeg; verwacht: een CloudEvent"));
    }
    CloudEventEnvelope envelope;
    try {
      envelope = codec.read(message);
    } catch (OnbegrijpelijkBericht incomprehensible) {
      return Mono.just(
          switch (incomprehensible.reden()) {
            case ONBEKEND_TYPE -> new Reception.Ignored();
            case GEEN_JSON, GEEN_CLOUDEVENT, ONBEKENDE_SPECVERSIE, ONGELDIGE_GEGEVENS ->
                new Reception.Unprocessable(String.valueOf(incomprehensible.getMessage()));
          });
    }
    return react(envelope.data(), envelope);
  }

  @SuppressWarnings("unchecked") // the builder keeps a class and its reaction together
  private <E extends KetenEvent> Mono<Reception> react(E event, CloudEventEnvelope envelope) {
    var reaction = (Reaction<E>) reactions.get(event.getClass());
    if (reaction == null) {
      return Mono.just(new Reception.Ignored());
    }
    Command command =
        Command.of(
                envelope.source() + "#" + envelope.id(),
                Actor.system(event.organisatie(), "keten"),
                time.instant())
            .withTraceparent(envelope.traceparent());
    return Mono.defer(() -> reaction.on(event, envelope, command))
        .map(outcome -> reception(envelope, outcome))
        .defaultIfEmpty(new Reception.Ignored())
        .onErrorResume(
            StreamFull.class,
            full ->
                Mono.just(new Reception.Unprocessable("de stroom is vol: " + full.getMessage())));
  }

  private static Reception reception(CloudEventEnvelope envelope, Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Recorded<?> recorded -> new Reception.Processed(envelope, recorded.repeated());
      case Outcome.Refused<?> refused ->
          new Reception.Unprocessable(
              "geweigerd door %s: %s"
                  .formatted(refused.stream().kind(), refused.reason().explanation()));
      case Outcome.Unknown<?> unknown ->
          new Reception.Unprocessable("onbekende %s".formatted(unknown.stream().kind()));
      case Outcome.StaleVersion<?> stale ->
          new Reception.Unprocessable("verouderde versie van %s".formatted(stale.stream()));
      case Outcome.IdReused<?> reused ->
          new Reception.Unprocessable(
              "het id van het event is eerder voor iets anders gebruikt bij %s"
                  .formatted(reused.stream().kind()));
    };
  }

  /** Gathers the reactions of a service. */
  public static final class Builder {
    private final CloudEventCodec codec;
    private final Clock time;
    private final Map<Class<?>, Reaction<?>> reactions = new HashMap<>();

    private Builder(CloudEventCodec codec, Clock time) {
      this.codec = codec;
      this.time = time;
    }

    public <E extends KetenEvent> Builder on(Class<E> event, Reaction<E> reaction) {
      if (reactions.put(event, reaction) != null) {
        throw new IllegalArgumentException("two reactions to " + event);
      }
      return this;
    }

    public Inbox build() {
      return new Inbox(codec, time, reactions);
    }
  }
}
