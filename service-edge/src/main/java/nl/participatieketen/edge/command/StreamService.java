package nl.participatieketen.edge.command;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.Standing;
import nl.participatieketen.eventstore.StreamId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/**
 * What every door to one kind of stream does: turns a request into a command of the asker's own
 * tenant, asks the stream, and answers with the stream as the asker may see it.
 *
 * @param <S> the state
 * @param <C> what can be asked
 * @param <E> the events
 */
public final class StreamService<S, C, E> {

  private final CommandHandler<S, C, E> handler;
  private final String collection;
  private final Look<S> look;
  private final @Nullable Reach<S> reach;

  /**
   * How a stream is shown to who asks.
   *
   * @param <S> the state
   */
  public interface Look<S> {

    /** The public answer; a type of the door, never the state itself. */
    Object view(Request request, StreamId stream, S state);

    /** What may be done next; told with every refusal. */
    List<?> next(Request request, S state);
  }

  /**
   * Which streams of the own tenant can be reached at all; what can't is as if it did not exist.
   *
   * @param <S> the state
   */
  @FunctionalInterface
  public interface Reach<S> {

    /** Must say the same as long as the stream exists. */
    boolean reaches(Actor asker, S state);
  }

  /**
   * For streams that everyone of the tenant may reach.
   *
   * @param collection the path under which the streams are found, such as {@code /v1/aanmeldingen}
   */
  public StreamService(CommandHandler<S, C, E> handler, String collection, Look<S> look) {
    this(handler, collection, look, null);
  }

  /**
   * @param collection the path under which the streams are found, such as {@code /v1/aanmeldingen}
   * @param reach which of them; {@code null} for all
   */
  public StreamService(
      CommandHandler<S, C, E> handler, String collection, Look<S> look, @Nullable Reach<S> reach) {
    this.handler = handler;
    this.collection = collection;
    this.look = look;
    this.reach = reach;
  }

  /** Begins a stream: 201 with its address, or what stands in the way. */
  public Mono<ResponseEntity<Object>> begin(Request request, UUID id, Object input, C question) {
    return handler
        .begin(stream(request, id), request.begin(input), question)
        .map(outcome -> answers(request).created(outcome, collection));
  }

  /** Changes a stream that the asker has seen (If-Match): 200 with what it became. */
  public Mono<ResponseEntity<Object>> proceed(Request request, UUID id, Object input, C question) {
    Command command = request.proceed(input);
    Mono<ResponseEntity<Object>> changed =
        Mono.defer(() -> handler.proceed(stream(request, id), command, question))
            .map(outcome -> answers(request).changed(outcome));
    return reach == null
        ? changed
        : look(request, id, Insight.WITHOUT)
            .flatMap(reached -> changed)
            .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  /** Shows a stream without what is sensitive. */
  public Mono<ResponseEntity<Object>> show(Request request, UUID id) {
    return show(request, id, Insight.WITHOUT);
  }

  /** Shows a stream; what the asker may see of sensitive facts is up to the {@link Look}. */
  public Mono<ResponseEntity<Object>> show(Request request, UUID id, Insight insight) {
    return look(request, id, insight)
        .map(now -> answers(request).shown(now))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  /** Shows a part of a stream. */
  public Mono<ResponseEntity<Object>> show(
      Request request, UUID id, Insight insight, Function<Snapshot<S, E>, ?> part) {
    return read(request, id, insight)
        .<ResponseEntity<Object>>map(snapshot -> Answers.shown(snapshot, part.apply(snapshot)))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  /** The stream of the asker's own tenant as it is now; empty where none can be reached. */
  public Mono<Standing<S>> look(Request request, UUID id, Insight insight) {
    return handler
        .look(stream(request, id), insight)
        .filter(now -> isReached(request, now.state()));
  }

  /** Like {@link #look}, with its history. */
  public Mono<Snapshot<S, E>> read(Request request, UUID id, Insight insight) {
    return handler
        .read(stream(request, id), insight)
        .filter(snapshot -> isReached(request, snapshot.state()));
  }

  private boolean isReached(Request request, S state) {
    return reach == null || reach.reaches(request.actor(), state);
  }

  /** How outcomes on these streams are answered to this asker. */
  public Answers<S> answers(Request request) {
    return new Answers<>(
        (stream, state, version) -> look.view(request, stream, state),
        state -> look.next(request, state));
  }

  private StreamId stream(Request request, UUID id) {
    return request.stream(handler.decider().name(), id);
  }
}
