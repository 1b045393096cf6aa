package nl.participatieketen.traject.medewerker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.EventTable;

/** What has happened to the time of a professional. */
public sealed interface MedewerkerGebeurtenis {

  record CapaciteitVastgesteld(
      String medewerker, List<String> rollen, int minutenPerWeek, LocalDate op)
      implements MedewerkerGebeurtenis {}

  /** The names under which they are stored. */
  EventTable<MedewerkerGebeurtenis> TABEL =
      EventTable.of(
          MedewerkerGebeurtenis.class,
          Map.of("capaciteit-vastgesteld", CapaciteitVastgesteld.class));
}
