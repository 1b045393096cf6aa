package nl.participatieketen.werkgever.plaatsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.Sensitive;
import org.jspecify.annotations.Nullable;

/** What has happened to a plaatsing. */
public sealed interface PlaatsingGebeurtenis {

  /** Someone decided to place; werkplek and kandidaat have yet to be taken. */
  record PlaatsingVoorgenomen(
      Afspraak afspraak, Instant voorgenomenOm, @Sensitive @Nullable String toelichting)
      implements PlaatsingGebeurtenis {}

  /** Werkplek and kandidaat are taken: from here on the plaatsing runs. */
  record PlaatsingGestart(LocalDate begonnenOp) implements PlaatsingGebeurtenis {}

  /** Werkplek or kandidaat couldn't be taken: it never runs, and what it took is to be released. */
  record PlaatsingAfgebroken(String code, String uitleg) implements PlaatsingGebeurtenis {}

  /** What it had taken is released. */
  record PlaatsingOpgeruimd() implements PlaatsingGebeurtenis {}

  record PlaatsingUitgevallen(
      String reden, LocalDate uitgevallenOp, @Sensitive @Nullable String toelichting)
      implements PlaatsingGebeurtenis {}

  /** The chain knows that it ended: only now is released what it had taken. */
  record EindeVerteld(Instant om) implements PlaatsingGebeurtenis {}

  /** Someone told those involved that it ended with the traject. */
  record EindeAfgehandeld() implements PlaatsingGebeurtenis {}

  record UitstroomDuurzaam(LocalDate vastgesteldOp) implements PlaatsingGebeurtenis {}

  /** The names under which they are stored. */
  EventTable<PlaatsingGebeurtenis> TABEL =
      EventTable.of(
          PlaatsingGebeurtenis.class,
          Map.of(
              "plaatsing-voorgenomen", PlaatsingVoorgenomen.class,
              "plaatsing-gestart", PlaatsingGestart.class,
              "plaatsing-afgebroken", PlaatsingAfgebroken.class,
              "plaatsing-opgeruimd", PlaatsingOpgeruimd.class,
              "plaatsing-uitgevallen", PlaatsingUitgevallen.class,
              "einde-verteld", EindeVerteld.class,
              "einde-afgehandeld", EindeAfgehandeld.class,
              "uitstroom-duurzaam", UitstroomDuurzaam.class));
}
