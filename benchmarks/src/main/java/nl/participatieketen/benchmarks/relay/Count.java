package nl.participatieketen.benchmarks.relay;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamBinding.Occurrence;
import nl.participatieketen.eventstore.StreamBinding.PublicEvent;
import nl.participatieketen.eventstore.StreamKind;
import org.jspecify.annotations.Nullable;

/** The simplest stream: it counts, and every number is published. */
final class Count implements StreamKind<Integer, Count.Event> {

  static final URI SOURCE = URI.create("urn:nld:oin:00000001000000001000:systeem:maat");

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  sealed interface Event {
    record Counted(int number) implements Event {}

    EventTable<Event> TABLE = EventTable.of(Event.class, Map.of("geteld", Counted.class));
  }

  /** With one row per stream, as most kinds have. */
  static StreamBinding<Integer, Event> connection() {
    return new StreamBinding<>(
        new Count(), List.of(new Row()), Count::publish, (state, term, now) -> Decision.accept());
  }

  static Decision<Event> next(Integer state) {
    return Decision.accept(new Event.Counted(state + 1));
  }

  private static Optional<PublicEvent> publish(Occurrence<Integer, Event> fact) {
    return Optional.of(
        PublicEvent.of(
            new AanmeldingGedaan(
                fact.stream().organisatie(),
                fact.stream().id(),
                new Werkwijze("basis", 1),
                Door.SYSTEEM,
                fact.stream().id(),
                "balie",
                DAY)));
  }

  @Override
  public String name() {
    return "telling";
  }

  @Override
  public EventTable<Event> events() {
    return Event.TABLE;
  }

  @Override
  public Integer initial() {
    return 0;
  }

  @Override
  public Integer evolve(Integer state, Event event) {
    return switch (event) {
      case Event.Counted(int number) -> number;
    };
  }

  @Override
  public @Nullable UUID deelnemer(Integer state) {
    return null;
  }

  @Override
  public List<Deadline> deadlines(Integer state) {
    return List.of();
  }

  private record Row() implements Projection<Integer> {
    @Override
    public String collection() {
      return "tellingen";
    }

    @Override
    public int layout() {
      return 1;
    }

    @Override
    public Map<String, Object> row(Updated<Integer> updated) {
      return Map.of("getal", updated.state());
    }

    @Override
    public List<String> searchFields() {
      return List.of("getal");
    }
  }
}
