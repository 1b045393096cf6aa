package nl.participatieketen.traject.traject;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.Sensitive;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What has happened to a traject. */
public sealed interface Gebeurtenis
    permits Gebeurtenis.TrajectGestart,
        Gebeurtenis.BemiddelbaarVerklaard,
        Gebeurtenis.PlaatsingBegonnen,
        Gebeurtenis.PlaatsingUitgevallen,
        Gebeurtenis.TermijnVerstreken,
        Gebeurtenis.TerugmeldingGedaan,
        Gebeurtenis.TrajectAfgerond,
        Regiegebeurtenis,
        Fasegebeurtenis,
        Plangebeurtenis,
        Begeleidingsgebeurtenis,
        Overdrachtgebeurtenis,
        Eindegebeurtenis {

  /**
   * @param afzender the organisatie that sent the deelnemer
   * @param ronde the how-manieth time the aanmelding was sent to a traject
   * @param uiterlijkTot the last day of the longest duration
   * @param stilstandOp see {@link Beweging}
   */
  record TrajectGestart(
      UUID deelnemerId,
      UUID aanmeldingId,
      String afzender,
      Werkwijzeversie werkwijze,
      String route,
      int ronde,
      LocalDate gestartOp,
      LocalDate uiterlijkTot,
      @Nullable LocalDate stilstandOp)
      implements Gebeurtenis {}

  /**
   * @param stilstandOp see {@link Beweging}
   */
  record BemiddelbaarVerklaard(
      Profiel profiel,
      LocalDate verklaardOp,
      @Nullable LocalDate stilstandOp,
      @Sensitive @Nullable String toelichting)
      implements Gebeurtenis {}

  /**
   * @param stilstandOp see {@link Beweging}
   */
  record PlaatsingBegonnen(UUID plaatsingId, LocalDate begonnenOp, @Nullable LocalDate stilstandOp)
      implements Gebeurtenis {}

  /**
   * @param reden code from the werkwijze
   */
  record PlaatsingUitgevallen(UUID plaatsingId, String reden, LocalDate uitgevallenOp)
      implements Gebeurtenis {}

  record TermijnVerstreken(LocalDate uiterlijkTot) implements Gebeurtenis {}

  /**
   * @param argumenten by question
   */
  record TerugmeldingGedaan(
      String reden,
      List<Antwoord> antwoorden,
      LocalDate gemeldOp,
      @Sensitive @Nullable Map<String, String> argumenten,
      @Sensitive @Nullable String advies)
      implements Gebeurtenis {}

  /**
   * @param plaatsingId the plaatsing that proved lasting, or {@code null} where someone decided
   */
  record TrajectAfgerond(
      String uitstroom,
      LocalDate afgerondOp,
      @Nullable UUID plaatsingId,
      @Sensitive @Nullable String toelichting)
      implements Gebeurtenis {}

  /** The names under which they are stored. */
  EventTable<Gebeurtenis> TABEL =
      EventTable.of(
          Gebeurtenis.class,
          Stream.of(
                  Map.<String, Class<? extends Gebeurtenis>>of(
                      "traject-gestart", TrajectGestart.class,
                      "bemiddelbaar-verklaard", BemiddelbaarVerklaard.class,
                      "plaatsing-begonnen", PlaatsingBegonnen.class,
                      "plaatsing-uitgevallen", PlaatsingUitgevallen.class,
                      "termijn-verstreken", TermijnVerstreken.class,
                      "terugmelding-gedaan", TerugmeldingGedaan.class,
                      "traject-afgerond", TrajectAfgerond.class),
                  Regiegebeurtenis.NAMEN,
                  Fasegebeurtenis.NAMEN,
                  Plangebeurtenis.NAMEN,
                  Begeleidingsgebeurtenis.NAMEN,
                  Overdrachtgebeurtenis.NAMEN,
                  Eindegebeurtenis.NAMEN)
              .flatMap(namen -> namen.entrySet().stream())
              .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
}
