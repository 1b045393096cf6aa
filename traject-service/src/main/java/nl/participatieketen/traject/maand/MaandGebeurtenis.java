package nl.participatieketen.traject.maand;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.Sensitive;
import org.jspecify.annotations.Nullable;

/** What has been booked and reported in one month of a traject. */
public sealed interface MaandGebeurtenis {

  record MaandBegonnen(UUID trajectId, UUID deelnemerId, String maand)
      implements MaandGebeurtenis {}

  record UrenGeboekt(LocalDate datum, int minuten, String soort, String medewerker)
      implements MaandGebeurtenis {}

  record KostenGeboekt(
      LocalDate datum, int centen, String soort, @Sensitive @Nullable String omschrijving)
      implements MaandGebeurtenis {}

  /** A dagrapportage. */
  record DagGerapporteerd(
      LocalDate datum,
      String medewerker,
      @Sensitive @Nullable String tekst,
      @Sensitive @Nullable Map<String, String> antwoorden)
      implements MaandGebeurtenis {}

  /** The names under which they are stored. */
  EventTable<MaandGebeurtenis> TABEL =
      EventTable.of(
          MaandGebeurtenis.class,
          Map.of(
              "maand-begonnen", MaandBegonnen.class,
              "uren-geboekt", UrenGeboekt.class,
              "kosten-geboekt", KostenGeboekt.class,
              "dag-gerapporteerd", DagGerapporteerd.class));
}
