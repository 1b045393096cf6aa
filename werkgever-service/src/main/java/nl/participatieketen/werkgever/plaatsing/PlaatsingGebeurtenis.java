package nl.participatieketen.werkgever.plaatsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.Vertrouwelijk;
import org.jspecify.annotations.Nullable;

/** What has happened to a plaatsing. */
public sealed interface PlaatsingGebeurtenis {

  /** Someone decided to place; werkplek and kandidaat have yet to be taken. */
  record PlaatsingVoorgenomen(
      Afspraak afspraak, Instant voorgenomenOm, @Vertrouwelijk @Nullable String toelichting)
      implements PlaatsingGebeurtenis {}

  /** Werkplek and kandidaat are taken: from here on the plaatsing runs. */
  record PlaatsingGestart(LocalDate begonnenOp) implements PlaatsingGebeurtenis {}

  /** Werkplek or kandidaat couldn't be taken: it never runs, and what it took is to be released. */
  record PlaatsingAfgebroken(String code, String uitleg) implements PlaatsingGebeurtenis {}

  record PlaatsingOpgeruimd() implements PlaatsingGebeurtenis {}

  record PlaatsingUitgevallen(
      String reden, LocalDate uitgevallenOp, @Vertrouwelijk @Nullable String toelichting)
      implements PlaatsingGebeurtenis {}

  record UitstroomDuurzaam(LocalDate vastgesteldOp) implements PlaatsingGebeurtenis {}

  /** The names under which they are stored. */
  Gebeurtenistabel<PlaatsingGebeurtenis> TABEL =
      Gebeurtenistabel.van(
          PlaatsingGebeurtenis.class,
          Map.of(
              "plaatsing-voorgenomen", PlaatsingVoorgenomen.class,
              "plaatsing-gestart", PlaatsingGestart.class,
              "plaatsing-afgebroken", PlaatsingAfgebroken.class,
              "plaatsing-opgeruimd", PlaatsingOpgeruimd.class,
              "plaatsing-uitgevallen", PlaatsingUitgevallen.class,
              "uitstroom-duurzaam", UitstroomDuurzaam.class));
}
