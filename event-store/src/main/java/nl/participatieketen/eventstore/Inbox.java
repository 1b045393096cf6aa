package nl.participatieketen.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.OnbegrijpelijkBericht;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.eventstore.EventStore.StreamFull;
import nl.participatieketen.eventstore.connection.BrokenMachine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Takes in the events of others. The id of an event becomes the id of the opdracht that follows
 * from it, so an event that is delivered again has no second effect.
 *
 * <p>Whatever a message holds, it is answered by a {@link Reception}: what can't be read, doesn't
 * fit, is refused, or makes a reaction throw is that message's own fault and is told as {@link
 * Reception.Unprocessable}. Only what stands on the list of {@link BrokenMachine} is an error
 * signal: deliver the same event again later. A failure that is neither is tried twice more first,
 * in case it passes.
 */
public final class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final int TRIES_MORE = 2;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final CloudEventCodec codec;
  private final SenderCheck senders;
  private final Clock time;
  private final Map<Class<?>, Reaction<?>> reactions;

  private Inbox(
      CloudEventCodec codec,
      SenderCheck senders,
      Clock time,
      Map<Class<?>, Reaction<?>> reactions) {
    this.codec = codec;
    this.senders = senders;
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

  /**
   * A record as it came in.
   *
   * @param key {@code null} where the sender gave none, and with it gave up its order
   */
  @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
  public record Arrival(String topic, @Nullable String key, byte @Nullable [] value) {}

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
     * @param reason in Dutch; what, where, and what would be right; no value from the data
     */
    record Unprocessable(Fault fault, String reason) implements Reception {}
  }

  /** Why a message was set aside: few and fixed, for counting. */
  public enum Fault {
    /** It is no event of the contract. */
    UNREADABLE("onleesbaar"),
    /** Its type is told on another topic. */
    TOPIC("topic"),
    /** Its key is not what it is about, so it may have come out of order. */
    KEY("sleutel"),
    /** Who tells it, may not tell it. */
    SENDER("afzender"),
    /** It refers to where nobody is known. */
    LINK("verwijzing"),
    /** Whoever is said to have sent it does not confirm it. */
    UNCONFIRMED("niet-bevestigd"),
    /** It says something of a case that the case itself contradicts. */
    CASE("andere-zaak"),
    /** It is about something that does not exist here. */
    UNKNOWN("onbekend"),
    /** What follows from it was refused. */
    REFUSED("geweigerd"),
    /** What it is about can take nothing more. */
    FULL("vol"),
    /** It makes what should follow from it fail. */
    DEFECT("fout");

    private final String code;

    Fault(String code) {
      this.code = code;
    }

    /** As it is counted and written with the dead letter. */
    public String code() {
      return code;
    }
  }

  public static Builder builder(CloudEventCodec codec, SenderCheck senders, Clock time) {
    return new Builder(codec, senders, time);
  }

  /**
   * Takes in one record.
   *
   * @return what became of it; error signal only for a broken machine
   */
  public Mono<Reception> receive(Arrival arrival) {
    return Mono.defer(() -> read(arrival))
        .onErrorResume(error -> !BrokenMachine.is(error), error -> Mono.just(defect(error)));
  }

  private Mono<Reception> read(Arrival arrival) {
    byte[] message = arrival.value();
    if (message == null) {
      return Mono.just(unreadable("het bericht is leeg; verwacht: een CloudEvent"));
    }
    CloudEventEnvelope envelope;
    try {
      envelope = codec.read(message);
    } catch (OnbegrijpelijkBericht incomprehensible) {
      return Mono.just(
          switch (incomprehensible.reden()) {
            case ONBEKEND_TYPE -> new Reception.Ignored();
            case GEEN_JSON, GEEN_CLOUDEVENT, ONBEKENDE_SPECVERSIE, ONGELDIGE_GEGEVENS ->
                unreadable(String.valueOf(incomprehensible.getMessage()));
          });
    } catch (Throwable error) { // an Error too: it came of this message
      return Mono.just(defect(error));
    }
    Optional<Reception.Unprocessable> misfit = senders.misfit(arrival, envelope);
    return misfit.isPresent() ? Mono.just(misfit.get()) : react(envelope.data(), envelope);
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
    return Mono.defer(() -> outcome(reaction, event, envelope, command))
        .map(outcome -> reception(envelope, outcome))
        .defaultIfEmpty(new Reception.Ignored())
        .onErrorResume(
            StreamFull.class,
            full ->
                Mono.just(
                    new Reception.Unprocessable(
                        Fault.FULL, "de stroom is vol: " + full.getMessage())))
        .retryWhen(
            Retry.backoff(TRIES_MORE, PAUSE)
                .filter(error -> !BrokenMachine.is(error))
                .onRetryExhaustedThrow((spec, signal) -> signal.failure()));
  }

  private static <E extends KetenEvent> Mono<? extends Outcome<?>> outcome(
      Reaction<E> reaction, E event, CloudEventEnvelope envelope, Command command) {
    try {
      return reaction.on(event, envelope, command).onErrorMap(Error.class, Fatal::new);
    } catch (Error error) {
      throw new Fatal(error);
    }
  }

  /** Reactor throws some Errors past whoever waits for the answer, who would then wait in vain. */
  private static final class Fatal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fatal(Throwable error) {
      super(error);
    }
  }

  private static Reception unreadable(String reason) {
    return new Reception.Unprocessable(Fault.UNREADABLE, reason);
  }

  /** Names the kind of failure and its place; its own text may hold what the message held. */
  private static Reception defect(Throwable error) {
    LOG.error("een bericht laat de verwerking falen: {}", Trace.of(error));
    return new Reception.Unprocessable(
        Fault.DEFECT, "onverwachte fout bij het verwerken: " + Trace.briefly(error));
  }

  private static Reception reception(CloudEventEnvelope envelope, Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Recorded<?> recorded -> new Reception.Processed(envelope, recorded.repeated());
      case Outcome.Refused<?> refused ->
          new Reception.Unprocessable(
              refused.reason().code().equals(Reason.OTHER_CASE) ? Fault.CASE : Fault.REFUSED,
              "geweigerd door %s: %s"
                  .formatted(refused.stream().kind(), refused.reason().explanation()));
      case Outcome.Unknown<?> unknown ->
          new Reception.Unprocessable(
              Fault.UNKNOWN, "onbekende %s".formatted(unknown.stream().kind()));
      case Outcome.StaleVersion<?> stale ->
          new Reception.Unprocessable(
              Fault.REFUSED, "verouderde versie van %s".formatted(stale.stream()));
      case Outcome.IdReused<?> reused ->
          new Reception.Unprocessable(
              Fault.REFUSED,
              "het id van het event is eerder voor iets anders gebruikt bij %s"
                  .formatted(reused.stream().kind()));
    };
  }

  /** Gathers the reactions of a service. */
  public static final class Builder {
    private final CloudEventCodec codec;
    private final SenderCheck senders;
    private final Clock time;
    private final Map<Class<?>, Reaction<?>> reactions = new HashMap<>();

    private Builder(CloudEventCodec codec, SenderCheck senders, Clock time) {
      this.codec = codec;
      this.senders = senders;
      this.time = time;
    }

    public <E extends KetenEvent> Builder on(Class<E> event, Reaction<E> reaction) {
      if (reactions.put(event, reaction) != null) {
        throw new IllegalArgumentException("two reactions to " + event);
      }
      return this;
    }

    public Inbox build() {
      return new Inbox(codec, senders, time, reactions);
    }
  }
}
