package nl.participatieketen.werkgever.werkplek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.Capacity;

/** Every state in which a werkplek can be shown. */
public final class WerkplekStanden {

  private WerkplekStanden() {}

  public static Stream<VolgendeStap> stappen() {
    var aanbod =
        new Aanbod("groen", "regulier", 24, 1, LocalDate.of(2026, 5, 18), null, null, null);
    var vol = Capacity.NONE_TAKEN.taken(new UUID(1, 1), 1, Instant.EPOCH);
    return Stream.of(Capacity.NONE_TAKEN, vol)
        .map(plaatsen -> new Werkplek.Aangeboden(aanbod, plaatsen, Set.of()))
        .flatMap(stand -> WerkplekStappen.van(stand).stream());
  }
}
