package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Sensitive;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What has happened before and after a traject: its acceptance, its stop and the nazorg. */
public sealed interface Eindegebeurtenis extends Gebeurtenis {

  /** A deelnemer was sent; whoever receives must accept before the traject starts. */
  record TrajectAangeboden(
      UUID deelnemerId,
      UUID aanmeldingId,
      String afzender,
      Werkwijzeversie werkwijze,
      String route,
      int ronde,
      LocalDate aangebodenOp)
      implements Eindegebeurtenis {}

  /**
   * One of two has decided to stop; the other must confirm.
   *
   * @param tweede the roles of which one must confirm
   */
  record StopVoorgesteld(
      String reden,
      String uitstroom,
      List<String> tweede,
      String voorgesteldDoor,
      LocalDate op,
      @Sensitive @Nullable String toelichting)
      implements Eindegebeurtenis {}

  record StopAfgewezen(LocalDate op, @Sensitive @Nullable String toelichting)
      implements Eindegebeurtenis {}

  /** Both decided to stop; {@code TrajectAfgerond} follows. */
  record StopBesloten(String reden, LocalDate op) implements Eindegebeurtenis {}

  /** The intake has taken the deelnemer back. */
  record TerugmeldingOntvangen(LocalDate op, int aantalTeruggemeld) implements Eindegebeurtenis {}

  /**
   * @param plaatsingId the plaatsing that it is about, or {@code null}
   * @param tot the last day
   */
  record NazorgBegonnen(
      LocalDate vanaf,
      LocalDate tot,
      @Nullable UUID plaatsingId,
      List<Nazorgafspraak> contacten,
      List<Wacht> signalen)
      implements Eindegebeurtenis {}

  record NazorgcontactGehad(int nr, LocalDate op, @Sensitive @Nullable String verslag)
      implements Eindegebeurtenis {}

  /**
   * @param tot the new last day
   */
  record NazorgVerlengd(LocalDate tot, LocalDate op, List<Nazorgafspraak> contacten)
      implements Eindegebeurtenis {}

  /**
   * @param reden termijn or uitgevallen
   */
  record NazorgGeeindigd(LocalDate op, String reden) implements Eindegebeurtenis {}

  /** The names under which they are stored. */
  Map<String, Class<? extends Gebeurtenis>> NAMEN =
      Map.ofEntries(
          Map.entry("traject-aangeboden", TrajectAangeboden.class),
          Map.entry("stop-voorgesteld", StopVoorgesteld.class),
          Map.entry("stop-afgewezen", StopAfgewezen.class),
          Map.entry("stop-besloten", StopBesloten.class),
          Map.entry("terugmelding-ontvangen", TerugmeldingOntvangen.class),
          Map.entry("nazorg-begonnen", NazorgBegonnen.class),
          Map.entry("nazorgcontact-gehad", NazorgcontactGehad.class),
          Map.entry("nazorg-verlengd", NazorgVerlengd.class),
          Map.entry("nazorg-geeindigd", NazorgGeeindigd.class));
}
