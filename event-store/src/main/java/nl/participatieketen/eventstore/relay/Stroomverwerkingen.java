package nl.participatieketen.eventstore.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.EventStore.OngelezenStroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.relay.Stroomverwerking.Gevolg;
import nl.participatieketen.eventstore.relay.Stroomverwerking.Rij;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What follows from streams, each by its kind; one that fails does not hold up the others. */
final class Stroomverwerkingen {

  private final Map<String, Stroomverwerking<?, ?>> perSoort = new HashMap<>();

  Stroomverwerkingen(List<Aansluiting<?, ?>> aansluitingen, Function<String, URI> bron) {
    for (Aansluiting<?, ?> aansluiting : aansluitingen) {
      String soort = aansluiting.soort().naam();
      if (perSoort.put(soort, new Stroomverwerking<>(aansluiting, bron)) != null) {
        throw new IllegalArgumentException("two kinds of stream are called '%s'".formatted(soort));
      }
    }
  }

  Set<String> soorten() {
    return perSoort.keySet();
  }

  Stroomverwerking<?, ?> van(String soort) {
    Stroomverwerking<?, ?> verwerking = perSoort.get(soort);
    if (verwerking == null) {
      throw new IllegalArgumentException(
          "onbekende soort '%s'; bekend zijn %s".formatted(soort, soorten()));
    }
    return verwerking;
  }

  /**
   * @param fout is told of every stream that could not be computed
   */
  Gevolgen verwerk(List<OngelezenStroom> stromen, BiConsumer<StroomId, Throwable> fout) {
    List<Gevolg> gevolgen = new ArrayList<>();
    for (OngelezenStroom stroom : stromen) {
      try {
        gevolgen.add(van(stroom.id().soort()).verwerk(stroom));
      } catch (RuntimeException | Error mislukt) {
        fout.accept(stroom.id(), mislukt);
      }
    }
    return new Gevolgen(gevolgen);
  }

  /** What follows from a batch of streams. */
  record Gevolgen(List<Gevolg> alle) {

    List<CloudEventEnvelope> events() {
      return alle.stream().flatMap(gevolg -> gevolg.events().stream()).toList();
    }

    Map<StroomId, Long> versies() {
      return alle.stream().collect(toMap(Gevolg::stroom, Gevolg::versie));
    }

    @Nullable Instant oudste() {
      return alle.stream().map(Gevolg::oudste).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Writes all rows; those of different collections at once. */
    Mono<Void> schrijf(BiFunction<String, List<BsonDocument>, Mono<Integer>> schrijver) {
      Map<String, List<BsonDocument>> perCollectie =
          alle.stream()
              .flatMap(gevolg -> gevolg.rijen().stream())
              .collect(groupingBy(Rij::collectie, mapping(Rij::document, toList())));
      return Flux.fromIterable(perCollectie.entrySet())
          .flatMap(e -> schrijver.apply(e.getKey(), e.getValue()))
          .then();
    }
  }
}
