package nl.participatieketen.simulatie;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamBinding.Occurrence;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;

/**
 * Tells what a service's own publication makes of its streams, each event once and in order, as the
 * relay does.
 */
public final class Verteller {

  private final URI bron;
  private final Consumer<CloudEventEnvelope> bus;
  private final Map<StreamId, Long> vertelde = new HashMap<>();

  public Verteller(String dienst, Consumer<CloudEventEnvelope> bus) {
    this.bron = URI.create("urn:nld:oin:00000001000000001000:systeem:" + dienst);
    this.bus = bus;
  }

  public <S, G> void vertel(
      StreamKind<S, G> soort, StreamBinding.Translator<S, G> vertaling, EventStream<G> stroom) {
    long tot = vertelde.getOrDefault(stroom.id(), 0L);
    S stand = soort.initial();
    int nummer = 0;
    for (Commit<G> commit : stroom.commits()) {
      for (G gebeurtenis : commit.events()) {
        stand = soort.evolve(stand, gebeurtenis);
        nummer++;
        if (commit.version() > tot) {
          vertel(vertaling, new Occurrence<>(stroom.id(), stand, commit, gebeurtenis, nummer));
        }
      }
    }
    vertelde.put(stroom.id(), stroom.version());
  }

  private <S, G> void vertel(StreamBinding.Translator<S, G> vertaling, Occurrence<S, G> voorval) {
    vertaling
        .translate(voorval)
        .map(
            openbaar ->
                new CloudEventEnvelope(
                    "%s-%s-%d"
                        .formatted(
                            voorval.stream().kind(), voorval.stream().id(), voorval.sequence()),
                    bron,
                    voorval.commit().time(),
                    openbaar.dataref(),
                    (int) voorval.sequence(),
                    voorval.commit().traceparent(),
                    openbaar.event()))
        .ifPresent(bus);
  }

  /** What one hears: a service takes a message in and says what it refused, if anything. */
  @FunctionalInterface
  public interface Oor {
    List<String> hoor(CloudEventEnvelope envelop);
  }
}
