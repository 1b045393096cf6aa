package nl.participatieketen.werkgever.plaatsing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Afgebroken;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Bekend;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Duurzaam;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Gestart;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Onbekend;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Uitgevallen;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Voorgenomen;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/** The streams of plaatsingen. */
public final class PlaatsingSoort implements StreamKind<Plaatsing, PlaatsingGebeurtenis> {

  public static final String NAAM = "plaatsing";

  /** Somebody has to finish what a request began and left behind. */
  public static final String AFRONDEN = "afronden";

  /** The first instant after nazorg. */
  public static final String NAZORG = "nazorg";

  /** How long a request has before someone else finishes what it began. */
  static final Duration AFRONDEN_NA = Duration.ofMinutes(1);

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<PlaatsingGebeurtenis> events() {
    return PlaatsingGebeurtenis.TABEL;
  }

  @Override
  public Plaatsing initial() {
    return new Onbekend();
  }

  @Override
  public Plaatsing evolve(Plaatsing stand, PlaatsingGebeurtenis gebeurtenis) {
    return PlaatsingVerloop.verwerk(stand, gebeurtenis);
  }

  @Override
  public @Nullable UUID deelnemer(Plaatsing stand) {
    return stand instanceof Bekend bekend ? bekend.afspraak().deelnemerId() : null;
  }

  @Override
  public List<Deadline> deadlines(Plaatsing stand) {
    return switch (stand) {
      case Onbekend s -> List.of();
      case Voorgenomen s -> List.of(afronden(s.voorgenomenOm()));
      case Gestart s ->
          List.of(
              new Deadline(
                  NAZORG,
                  s.afspraak().nazorgTot().plusDays(1).atStartOfDay(Duur.TIJDZONE).toInstant()));
      case Afgebroken s -> s.opgeruimd() ? List.of() : List.of(afronden(s.voorgenomenOm()));
      case Uitgevallen s -> List.of();
      case Duurzaam s -> List.of();
    };
  }

  private static Deadline afronden(Instant voorgenomenOm) {
    return new Deadline(AFRONDEN, voorgenomenOm.plus(AFRONDEN_NA));
  }
}
