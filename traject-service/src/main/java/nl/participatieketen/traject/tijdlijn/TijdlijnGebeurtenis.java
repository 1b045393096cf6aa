package nl.participatieketen.traject.tijdlijn;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventTable;
import org.jspecify.annotations.Nullable;

/** What has happened to the line of a person. */
public sealed interface TijdlijnGebeurtenis {

  /**
   * The chain told something.
   *
   * @param type the type of the public event, without its prefix and version
   * @param dienst who told it: intake or werkgever
   * @param op the day it is about
   * @param gegevens its codes and ids, never anything sensitive
   * @param trajectId the traject of this organisatie that it leads to or is about, or {@code null}
   */
  record Gehoord(
      UUID deelnemerId,
      String type,
      String dienst,
      LocalDate op,
      Map<String, String> gegevens,
      @Nullable UUID trajectId)
      implements TijdlijnGebeurtenis {}

  /** The names under which they are stored. */
  EventTable<TijdlijnGebeurtenis> TABEL =
      EventTable.of(TijdlijnGebeurtenis.class, Map.of("gehoord", Gehoord.class));
}
