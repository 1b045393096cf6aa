package nl.participatieketen.traject.plafond;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import org.jspecify.annotations.Nullable;

/** The streams of ceilings, one per organisatie, werkwijze and instrument. */
public final class PlafondSoort implements StreamKind<Plafondstand, PlafondGebeurtenis> {

  public static final String NAAM = "plafond";

  /** It must be seen whether a place that was taken is used. */
  public static final String TOETS = "plek-toets";

  /** Long enough for a request to end, whatever happens to it. */
  private static final Duration GEDULD = Duration.ofMinutes(10);

  /** The stream of a ceiling follows from what it is about. */
  public static StreamId stroom(String organisatie, String werkwijze, String instrument) {
    return new StreamId(
        organisatie,
        NAAM,
        UUID.nameUUIDFromBytes((werkwijze + "/" + instrument).getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<PlafondGebeurtenis> events() {
    return PlafondGebeurtenis.TABEL;
  }

  @Override
  public Plafondstand initial() {
    return Plafondstand.LEEG;
  }

  @Override
  public Plafondstand evolve(Plafondstand stand, PlafondGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case PlafondGebeurtenis.PlekIngenomen g ->
          new Plafondstand(g.werkwijze(), g.instrument(), g.plaatsen(), false, stand.bezet())
              .met(g.trajectId(), new Plafondstand.Plek(g.sinds(), false, 1));
      case PlafondGebeurtenis.UrenIngenomen g ->
          new Plafondstand(g.werkwijze(), g.instrument(), g.uren(), true, stand.bezet())
              .met(g.trajectId(), new Plafondstand.Plek(g.sinds(), false, g.neemt()));
      case PlafondGebeurtenis.PlekBevestigd g -> {
        var plek = stand.bezet().get(g.trajectId());
        yield plek == null
            ? stand
            : stand.met(g.trajectId(), new Plafondstand.Plek(plek.sinds(), true, plek.neemt()));
      }
      case PlafondGebeurtenis.PlekVrijgekomen g -> stand.met(g.trajectId(), null);
    };
  }

  @Override
  public @Nullable UUID deelnemer(Plafondstand stand) {
    return null;
  }

  @Override
  public List<Deadline> deadlines(Plafondstand stand) {
    return stand.bezet().values().stream()
        .filter(plek -> !plek.zeker())
        .map(Plafondstand.Plek::sinds)
        .min(Comparator.naturalOrder())
        .map(sinds -> List.of(new Deadline(TOETS, sinds.plus(GEDULD))))
        .orElse(List.of());
  }
}
