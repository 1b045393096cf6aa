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
 * @param commits in order, up to the last; without those in parts where only the head was read
 * @param answers the last answers that added nothing, in order
 * @param publishedTo the version up to which the relay has published
 * @param size the stored size of the commits in the head, in bytes
 * @param lastHash SHA-256 of the last commit as it is stored, in hexadecimal; {@code null} where it
 *     was stored by a release that kept none
 * @param parts where its oldest commits stand
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
    @Nullable String lastHash,
    Parts parts) {

  /**
   * The oldest commits of a long stream stand apart, so that its head stays short.
   *
   * @param count the number of parts
   * @param version the last version in them; 0 where there are none
   */
  public record Parts(int count, long version) {
    public static final Parts NONE = new Parts(0, 0);
  }

  /** A stream of which no hash is kept and that has no parts. */
  public EventStream(
      StreamId id,
      @Nullable UUID deelnemer,
      long version,
      List<Commit<G>> commits,
      List<RememberedAnswer> answers,
      long publishedTo,
      long size) {
    this(id, deelnemer, version, commits, answers, publishedTo, size, null, Parts.NONE);
  }

  public static <G> EventStream<G> empty(StreamId id) {
    return new EventStream<>(id, null, 0, List.of(), List.of(), 0, 0);
  }

  public boolean exists() {
    return version > 0;
  }

  /** Whether {@link #commits} begin with the first. */
  public boolean isWhole() {
    return commits.isEmpty() || commits.getFirst().version() == 1;
  }

  public Optional<Commit<G>> commitOf(String commandId) {
    return commits.stream().filter(c -> c.commandId().equals(commandId)).findFirst();
  }

  public Optional<RememberedAnswer> answerTo(String commandId) {
    return answers.stream().filter(a -> a.commandId().equals(commandId)).findFirst();
  }
}
