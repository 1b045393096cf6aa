package nl.participatieketen.intake.route;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.eventstore.Capacity;

/**
 * Who holds a place on a route, and who waits.
 *
 * @param route its code; empty before anything happened
 * @param plaatsen how many could be held at once, the last time that someone asked
 * @param toegekend who got a place after waiting and was not told yet
 * @param overgenomen whether what was kept before is in it
 */
public record Bezetting(
    Capacity plekken, String route, int plaatsen, Set<UUID> toegekend, boolean overgenomen) {

  static final Bezetting LEEG = new Bezetting(Capacity.NONE_TAKEN, "", 0, Set.of(), false);

  /** As long as whoever asked for a place is given to use it. */
  static final Duration GEDULD = Duration.ofMinutes(1);

  public Bezetting {
    toegekend = Set.copyOf(toegekend);
  }

  /** A place, or a turn, whose aanmelding must be asked whether it uses it. */
  public record Onbevestigd(UUID aanmelding, Instant sinds, Instant vanaf) {}

  /** Which places to ask about, and from when. */
  public List<Onbevestigd> onbevestigd() {
    return plekken.unconfirmed().stream().map(this::onbevestigd).toList();
  }

  private Onbevestigd onbevestigd(UUID aanmelding) {
    Instant sinds = Objects.requireNonNull(plekken.placeOf(aanmelding)).since();
    return new Onbevestigd(
        aanmelding, sinds, toegekend.contains(aanmelding) ? sinds : sinds.plus(GEDULD));
  }

  /** Since when an aanmelding has its place or its turn; empty where it has neither. */
  public Optional<Instant> sinds(UUID aanmelding) {
    Capacity.Place plek = plekken.placeOf(aanmelding);
    return plek != null
        ? Optional.of(plek.since())
        : plekken.queue().stream()
            .filter(wacht -> wacht.holder().equals(aanmelding))
            .map(Capacity.Waiting::since)
            .findFirst();
  }

  Bezetting met(Capacity nieuw) {
    return new Bezetting(nieuw, route, plaatsen, toegekend, overgenomen);
  }

  Bezetting van(String code, int nieuw) {
    return new Bezetting(plekken, code, nieuw, toegekend, overgenomen);
  }

  Bezetting toegekend(UUID aanmelding) {
    Set<UUID> meer = new HashSet<>(toegekend);
    meer.add(aanmelding);
    return new Bezetting(plekken, route, plaatsen, meer, overgenomen);
  }

  Bezetting verteld(UUID aanmelding) {
    Set<UUID> minder = new HashSet<>(toegekend);
    minder.remove(aanmelding);
    return new Bezetting(plekken, route, plaatsen, minder, overgenomen);
  }

  Bezetting nuOvergenomen(String code) {
    return new Bezetting(plekken, code, plaatsen, toegekend, true);
  }
}
