package nl.participatieketen.traject.plafond;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis.PlekBevestigd;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis.PlekIngenomen;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis.PlekVrijgekomen;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis.UrenIngenomen;
import org.jspecify.annotations.Nullable;

/** The streams of ceilings, one per organisatie, werkwijze and instrument. */
public final class PlafondSoort
    implements Decider<Plafondstand, PlafondOpdracht, PlafondGebeurtenis> {

  public static final String NAAM = "plafond";

  /** It must be seen whether a place that was taken is used. */
  public static final String TOETS = "plek-toets";

  /** Long enough for a request to end, whatever happens to it. */
  public static final Duration GEDULD = Duration.ofMinutes(10);

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
  public Decision<PlafondGebeurtenis> decide(
      Plafondstand stand, PlafondOpdracht opdracht, Asker asker) {
    return Plafondbesluit.beslis(stand, opdracht, asker);
  }

  @Override
  public Plafondstand evolve(Plafondstand stand, PlafondGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case PlekIngenomen g ->
          new Plafondstand(
              g.werkwijze(),
              g.instrument(),
              g.plaatsen(),
              false,
              stand.plekken().taken(g.trajectId(), 1, g.sinds()));
      case UrenIngenomen g ->
          new Plafondstand(
              g.werkwijze(),
              g.instrument(),
              g.uren(),
              true,
              stand.plekken().taken(g.trajectId(), g.neemt(), g.sinds()));
      case PlekBevestigd g -> stand.met(stand.plekken().confirmed(g.trajectId()));
      case PlekVrijgekomen g -> stand.met(stand.plekken().released(g.trajectId()));
    };
  }

  @Override
  public @Nullable UUID deelnemer(Plafondstand stand) {
    return null;
  }

  @Override
  public List<Due<PlafondOpdracht>> due(Plafondstand stand) {
    return stand.plekken().oldestUnconfirmed().stream()
        .map(sinds -> Due.<PlafondOpdracht>process(TOETS, sinds, GEDULD))
        .toList();
  }
}
