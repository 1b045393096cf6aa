package nl.participatieketen.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stream as it was read.
 *
 * @param deelnemer whose key encrypts the sensitive facts, or {@code null} where the stream is
 *     about no person
 * @param version the number of commits; 0 for a stream that does not exist
 * @param answers the last answers that added nothing, in order
 * @param publishedTo the version up to which the relay has published
 * @param size the stored size of the commits in bytes
 * @param lastHash SHA-256 of the last commit as it is stored, in hexadecimal; {@code null} where it
 *     was stored by a release that kept none
 * @param <G> the events of the stream
 */
public record EventStream<G>(
    StreamId id,
    @Nullable UUID deelnemer,
    long version,
    List<Commit<G>> commits,
    List<RememberedAnswer> answers,
    long publishedTo,
    long size,
    @Nullable String lastHash) {

  /** A stream of which no hash is kept. */
  public EventStream(
      StreamId id,
      @Nullable UUID deelnemer,
      long version,
      List<Commit<G>> commits,
      List<RememberedAnswer> answers,
      long publishedTo,
      long size) {
    this(id, deelnemer, version, commits, answers, publishedTo, size, null);
  }

  public static <G> EventStream<G> empty(StreamId id) {
    return new EventStream<>(id, null, 0, List.of(), List.of(), 0, 0);
  }

  public boolean exists() {
    return version > 0;
  }

  public Optional<Commit<G>> commitOf(String commandId) {
    return commits.stream().filter(c -> c.commandId().equals(commandId)).findFirst();
  }

  public Optional<RememberedAnswer> answerTo(String commandId) {
    return answers.stream().filter(a -> a.commandId().equals(commandId)).findFirst();
  }
}
