package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Gebeurtenistabel;
import nl.participatieketen.eventstore.Vertrouwelijk;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What has happened to an aanmelding. */
public sealed interface Gebeurtenis {

  /**
   * @param gesprekUiterlijk the last day on which the intakegesprek is in time
   */
  record AanmeldingGedaan(
      UUID deelnemerId,
      Werkwijzeversie werkwijze,
      String kanaal,
      LocalDate aangemeldOp,
      LocalDate gesprekUiterlijk,
      @Vertrouwelijk @Nullable Persoon persoon,
      @Vertrouwelijk @Nullable String toelichting)
      implements Gebeurtenis {}

  record IntakegesprekGevoerd(LocalDate gevoerdOp, @Vertrouwelijk @Nullable String verslag)
      implements Gebeurtenis {}

  record IntakegesprekUitgebleven(LocalDate uiterlijk) implements Gebeurtenis {}

  /**
   * @param ontvanger the organisatie that gets the traject
   * @param ronde the how-manieth time this aanmelding is sent to a traject
   */
  record AangemeldVoorTraject(
      String route,
      String ontvanger,
      int ronde,
      LocalDate aangemeldOp,
      @Vertrouwelijk @Nullable String toelichting)
      implements Gebeurtenis {}

  record TrajectBegonnen(UUID trajectId, LocalDate gestartOp) implements Gebeurtenis {}

  record AanmeldingHeropend(
      Terugkomst terugkomst,
      int aantalTeruggemeld,
      LocalDate heropendOp,
      LocalDate gesprekUiterlijk)
      implements Gebeurtenis {}

  record AanmeldingAfgesloten(
      String reden, LocalDate afgeslotenOp, @Vertrouwelijk @Nullable String toelichting)
      implements Gebeurtenis {}

  /** The names under which they are stored. */
  Gebeurtenistabel<Gebeurtenis> TABEL =
      Gebeurtenistabel.van(
          Gebeurtenis.class,
          Map.of(
              "aanmelding-gedaan", AanmeldingGedaan.class,
              "intakegesprek-gevoerd", IntakegesprekGevoerd.class,
              "intakegesprek-uitgebleven", IntakegesprekUitgebleven.class,
              "aangemeld-voor-traject", AangemeldVoorTraject.class,
              "traject-begonnen", TrajectBegonnen.class,
              "aanmelding-heropend", AanmeldingHeropend.class,
              "aanmelding-afgesloten", AanmeldingAfgesloten.class));
}
