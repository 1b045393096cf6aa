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
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Aansluiting.Feit;
import nl.participatieketen.eventstore.Aansluiting.Publiek;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.Projectie;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.Termijn;
import org.jspecify.annotations.Nullable;

/** The simplest stream: it counts, and every number is published. */
final class Count implements Stroomsoort<Integer, Count.Event> {

  static final URI SOURCE = URI.create("urn:nld:oin:00000001000000001000:systeem:maat");

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  sealed interface Event {
    record Counted(int number) implements Event {}

    Gebeurtenistabel<Event> TABLE =
        Gebeurtenistabel.van(Event.class, Map.of("geteld", Counted.class));
  }

  /** With one row per stream, as most kinds have. */
  static Aansluiting<Integer, Event> connection() {
    return new Aansluiting<>(
        new Count(), List.of(new Row()), Count::publish, (state, term, now) -> Besluit.aanvaard());
  }

  static Besluit<Event> next(Integer state) {
    return Besluit.aanvaard(new Event.Counted(state + 1));
  }

  private static Optional<Publiek> publish(Feit<Integer, Event> fact) {
    return Optional.of(
        Publiek.van(
            new AanmeldingGedaan(
                fact.stroom().organisatie(),
                fact.stroom().id(),
                new Werkwijze("basis", 1),
                Door.SYSTEEM,
                fact.stroom().id(),
                "balie",
                DAY)));
  }

  @Override
  public String naam() {
    return "telling";
  }

  @Override
  public Gebeurtenistabel<Event> tabel() {
    return Event.TABLE;
  }

  @Override
  public Integer begin() {
    return 0;
  }

  @Override
  public Integer verwerk(Integer state, Event event) {
    return switch (event) {
      case Event.Counted(int number) -> number;
    };
  }

  @Override
  public @Nullable UUID deelnemer(Integer state) {
    return null;
  }

  @Override
  public List<Termijn> termijnen(Integer state) {
    return List.of();
  }

  private record Row() implements Projectie<Integer> {
    @Override
    public String collectie() {
      return "tellingen";
    }

    @Override
    public int opzet() {
      return 1;
    }

    @Override
    public Map<String, Object> rij(Bijgewerkt<Integer> updated) {
      return Map.of("getal", updated.stand());
    }

    @Override
    public List<String> zoekvelden() {
      return List.of("getal");
    }
  }
}
