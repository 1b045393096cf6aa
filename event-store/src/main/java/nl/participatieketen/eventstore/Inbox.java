package nl.participatieketen.eventstore;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.OnbegrijpelijkBericht;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.eventstore.EventStore.StroomVol;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Takes in the events of others. The id of an event becomes the id of the opdracht that follows
 * from it, so an event that is delivered again has no second effect. An error signal means a broken
 * machine: deliver the same event again later.
 */
public final class Inbox {

  private final CloudEventCodec codec;
  private final Clock tijd;
  private final Map<Class<?>, Reactie<?>> reacties;

  private Inbox(CloudEventCodec codec, Clock tijd, Map<Class<?>, Reactie<?>> reacties) {
    this.codec = codec;
    this.tijd = tijd;
    this.reacties = Map.copyOf(reacties);
  }

  /**
   * What one kind of event leads to.
   *
   * @param <E> the kind of event
   */
  @FunctionalInterface
  public interface Reactie<E extends KetenEvent> {

    /**
     * @param opdracht the envelope for the opdracht that follows; its actor is the system, for the
     *     tenant that sent the event
     * @return the answer to it; empty when nothing needs to follow
     */
    Mono<? extends Uitslag<?>> op(E event, CloudEventEnvelope envelop, Opdracht opdracht);
  }

  /** What became of an incoming record. */
  public sealed interface Afloop {

    /**
     * @param herhaald whether it had been carried out before
     */
    record Verwerkt(CloudEventEnvelope envelop, boolean herhaald) implements Afloop {}

    /** Meant for others: no reaction is known for its type, or the reaction wants nothing of it. */
    record Genegeerd() implements Afloop {}

    /**
     * Understanding it, or carrying it out, is impossible now and later: for the dead letters.
     *
     * @param reden in Dutch; what, where, and what would be right
     */
    record Onverwerkbaar(String reden) implements Afloop {}
  }

  public static Bouwer bouwer(CloudEventCodec codec, Clock tijd) {
    return new Bouwer(codec, tijd);
  }

  public Mono<Afloop> ontvang(byte @Nullable [] bericht) {
    if (bericht == null) {
      return Mono.just(new Afloop.Onverwerkbaar("het bericht is leeg; verwacht: een CloudEvent"));
    }
    CloudEventEnvelope envelop;
    try {
      envelop = codec.read(bericht);
    } catch (OnbegrijpelijkBericht onbegrijpelijk) {
      return Mono.just(
          switch (onbegrijpelijk.reden()) {
            case ONBEKEND_TYPE -> new Afloop.Genegeerd();
            case GEEN_JSON, GEEN_CLOUDEVENT, ONBEKENDE_SPECVERSIE, ONGELDIGE_GEGEVENS ->
                new Afloop.Onverwerkbaar(String.valueOf(onbegrijpelijk.getMessage()));
          });
    }
    return reageer(envelop.data(), envelop);
  }

  @SuppressWarnings("unchecked") // the builder keeps a class and its reaction together
  private <E extends KetenEvent> Mono<Afloop> reageer(E event, CloudEventEnvelope envelop) {
    var reactie = (Reactie<E>) reacties.get(event.getClass());
    if (reactie == null) {
      return Mono.just(new Afloop.Genegeerd());
    }
    Opdracht opdracht =
        Opdracht.van(
                envelop.source() + "#" + envelop.id(),
                Actor.systeem(event.organisatie(), "keten"),
                tijd.instant())
            .metTraceparent(envelop.traceparent());
    return Mono.defer(() -> reactie.op(event, envelop, opdracht))
        .map(uitslag -> afloop(envelop, uitslag))
        .defaultIfEmpty(new Afloop.Genegeerd())
        .onErrorResume(
            StroomVol.class,
            vol -> Mono.just(new Afloop.Onverwerkbaar("de stroom is vol: " + vol.getMessage())));
  }

  private static Afloop afloop(CloudEventEnvelope envelop, Uitslag<?> uitslag) {
    return switch (uitslag) {
      case Uitslag.Vastgelegd<?> vastgelegd -> new Afloop.Verwerkt(envelop, vastgelegd.herhaald());
      case Uitslag.Geweigerd<?> geweigerd ->
          new Afloop.Onverwerkbaar(
              "geweigerd door %s: %s"
                  .formatted(geweigerd.stroom().soort(), geweigerd.grond().uitleg()));
      case Uitslag.Onbekend<?> onbekend ->
          new Afloop.Onverwerkbaar("onbekende %s".formatted(onbekend.stroom().soort()));
      case Uitslag.VersieVerouderd<?> verouderd ->
          new Afloop.Onverwerkbaar("verouderde versie van %s".formatted(verouderd.stroom()));
      case Uitslag.IdHergebruikt<?> hergebruikt ->
          new Afloop.Onverwerkbaar(
              "het id van het event is eerder voor iets anders gebruikt bij %s"
                  .formatted(hergebruikt.stroom().soort()));
    };
  }

  /** Gathers the reactions of a service. */
  public static final class Bouwer {
    private final CloudEventCodec codec;
    private final Clock tijd;
    private final Map<Class<?>, Reactie<?>> reacties = new HashMap<>();

    private Bouwer(CloudEventCodec codec, Clock tijd) {
      this.codec = codec;
      this.tijd = tijd;
    }

    public <E extends KetenEvent> Bouwer bij(Class<E> event, Reactie<E> reactie) {
      if (reacties.put(event, reactie) != null) {
        throw new IllegalArgumentException("two reactions to " + event.getSimpleName());
      }
      return this;
    }

    public Inbox bouw() {
      return new Inbox(codec, tijd, reacties);
    }
  }
}
