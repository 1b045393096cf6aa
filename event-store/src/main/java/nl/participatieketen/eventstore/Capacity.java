package nl.participatieketen.eventstore;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds how much of something that is limited, and who waits for it: part of the state of a
 * stream, so that two who ask at once are decided one after the other and never get the same last
 * place. Immutable and pure; what happens to it is an event of that stream.
 *
 * <p>A place is <em>taken</em> before it is known whether it will be used (on another stream), is
 * <em>confirmed</em> when it is, and <em>released</em> when it is not, or no longer. Between the
 * two a crash may fall: as long as {@link #oldestUnconfirmed} says so, the stream has a {@link
 * Process} to find out which of the two it is. So a place is never lost and never given twice.
 *
 * <p>The limit is no part of it: a ceiling may be lowered under what is held, and then simply
 * nothing is free.
 *
 * @param held by holder, in the order in which they were taken
 * @param queue who waits, the first first; nobody waits and holds
 */
public record Capacity(Map<UUID, Place> held, List<Waiting> queue) {

  public static final Capacity NONE_TAKEN = new Capacity(Map.of(), List.of());

  public Capacity {
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
    queue = List.copyOf(queue);
  }

  /**
   * What one holder has.
   *
   * @param amount in the unit of the limit, at least 1
   * @param since when it was taken, UTC
   * @param confirmed whether it is known to be used
   */
  public record Place(long amount, Instant since, boolean confirmed) {
    public Place {
      if (amount < 1) {
        throw new IllegalArgumentException("a place takes at least 1, not " + amount);
      }
    }
  }

  /** Who waits, for how much, since when (UTC). */
  public record Waiting(UUID holder, long amount, Instant since) {}

  /** How much is held, confirmed or not. */
  public long inUse() {
    return held.values().stream().mapToLong(Place::amount).sum();
  }

  public boolean holds(UUID holder) {
    return held.containsKey(holder);
  }

  public @Nullable Place placeOf(UUID holder) {
    return held.get(holder);
  }

  /** Whether so much can be taken now; what others wait for goes before. */
  public boolean fits(long amount, long limit) {
    return queue.isEmpty() && hasRoom(amount, limit);
  }

  /** The turn of who waits, 1 for the first; empty for who doesn't. */
  public Optional<Integer> turnOf(UUID holder) {
    for (int i = 0; i < queue.size(); i++) {
      if (queue.get(i).holder().equals(holder)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** Who would get a place now, in order, were {@code limit} the limit. */
  public List<Waiting> next(long limit) {
    List<Waiting> next = new ArrayList<>();
    long free = limit - inUse();
    for (Waiting first : queue) {
      if (first.amount() > free) {
        break;
      }
      free -= first.amount();
      next.add(first);
    }
    return next;
  }

  /** Since when the oldest place waits to be confirmed or released; empty where none does. */
  public Optional<Instant> oldestUnconfirmed() {
    return held.values().stream()
        .filter(place -> !place.confirmed())
        .map(Place::since)
        .min(naturalOrder());
  }

  /** Who holds a place that is not confirmed, in the order in which they were taken. */
  public List<UUID> unconfirmed() {
    return held.entrySet().stream()
        .filter(entry -> !entry.getValue().confirmed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** With this place taken and not confirmed; whoever waited waits no more. */
  public Capacity taken(UUID holder, long amount, Instant since) {
    return put(holder, new Place(amount, since, false)).without(holder);
  }

  /** With this place confirmed; nothing changes for who holds none. */
  public Capacity confirmed(UUID holder) {
    Place place = held.get(holder);
    return place == null ? this : put(holder, new Place(place.amount(), place.since(), true));
  }

  /** Without the place of this holder, and without its turn. */
  public Capacity released(UUID holder) {
    Map<UUID, Place> left = new LinkedHashMap<>(held);
    left.remove(holder);
    return new Capacity(left, queue).without(holder);
  }

  /** With this one at the end of the queue; who holds or waits already keeps what it has. */
  public Capacity queued(UUID holder, long amount, Instant since) {
    if (holds(holder) || turnOf(holder).isPresent()) {
      return this;
    }
    List<Waiting> longer = new ArrayList<>(queue);
    longer.add(new Waiting(holder, amount, since));
    return new Capacity(held, longer);
  }

  private boolean hasRoom(long amount, long limit) {
    return amount <= limit - inUse();
  }

  private Capacity put(UUID holder, Place place) {
    Map<UUID, Place> more = new LinkedHashMap<>(held);
    more.put(holder, place);
    return new Capacity(more, queue);
  }

  private Capacity without(UUID waiting) {
    return new Capacity(
        held, queue.stream().filter(other -> !other.holder().equals(waiting)).toList());
  }
}
