package nl.participatieketen.traject.bijeenkomst;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventTable;

/** What has happened to a meeting of a group. */
public sealed interface BijeenkomstGebeurtenis {

  /**
   * @param groep the code of the group, such as the training that began in a week
   * @param aanwezig the trajecten of who came
   * @param afwezig the trajecten of who did not, with a code for the reason
   */
  record BijeenkomstGehouden(
      String groep,
      String soort,
      LocalDate datum,
      List<String> begeleiders,
      List<UUID> aanwezig,
      Map<UUID, String> afwezig)
      implements BijeenkomstGebeurtenis {}

  /** The names under which they are stored. */
  EventTable<BijeenkomstGebeurtenis> TABEL =
      EventTable.of(
          BijeenkomstGebeurtenis.class, Map.of("bijeenkomst-gehouden", BijeenkomstGehouden.class));
}
