package nl.participatieketen.eventstore;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream with commits that the relay has not published yet.
 *
 * @param deelnemer whom the stream is about, or {@code null} where it is about no person
 * @param stream the stream as it is now, without what is sensitive, where whoever wrote the last
 *     commit knew it; {@code null} where it has to be read
 */
public record Outgoing(StreamId id, @Nullable UUID deelnemer, @Nullable EventStream<?> stream) {

  /** What has to be read. */
  public static Outgoing unread(StreamId id, @Nullable UUID deelnemer) {
    return new Outgoing(id, deelnemer, null);
  }

  /**
   * The stream right after a commit was added, as a reader without insight finds it in the store;
   * to be read where only its head was seen.
   *
   * @param seen the stream before it
   */
  public static <G> Outgoing after(
      EventStream<G> seen, @Nullable UUID deelnemer, Commit<G> added, EventTable<G> events) {
    if (!seen.isWhole()) {
      return unread(seen.id(), deelnemer);
    }
    List<Commit<G>> commits = new ArrayList<>(seen.commits().size() + 1);
    for (Commit<G> commit : seen.commits()) {
      commits.add(open(commit, events));
    }
    commits.add(open(added, events));
    return new Outgoing(
        seen.id(),
        deelnemer,
        new EventStream<>(
            seen.id(),
            deelnemer,
            added.version(),
            commits,
            List.of(),
            seen.publishedTo(),
            seen.size()));
  }

  /** A store keeps milliseconds: what is published now and what is published again are equal. */
  private static <G> Commit<G> open(Commit<G> commit, EventTable<G> events) {
    return new Commit<>(
        commit.version(),
        commit.commandId(),
        commit.fingerprint(),
        commit.time().truncatedTo(ChronoUnit.MILLIS),
        commit.actor(),
        commit.traceparent(),
        commit.events().stream().map(events::open).toList());
  }

  /** What keeps its order among the published: all of a deelnemer, or else the stream alone. */
  public String lane() {
    return deelnemer == null ? id.key() : deelnemer.toString();
  }

  /** How many commits stand in memory with it. */
  public int held() {
    return stream == null ? 0 : stream.commits().size();
  }

  /** What was handed over, for whoever folds it; {@code null} where it has to be read. */
  public @Nullable UnreadStream handed() {
    return stream == null ? null : new Handed(stream);
  }

  private record Handed(EventStream<?> stream) implements UnreadStream {

    @Override
    public StreamId id() {
      return stream.id();
    }

    @Override
    @SuppressWarnings("unchecked") // the kind of a stream follows from its id
    public <G> EventStream<G> as(StreamKind<?, G> kind) {
      if (!kind.name().equals(stream.id().kind())) {
        throw new IllegalArgumentException("%s is no '%s'".formatted(stream.id(), kind.name()));
      }
      return (EventStream<G>) stream;
    }
  }
}
