package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.traject.traject.BeginOpdracht.StartTraject;
import nl.participatieketen.traject.traject.EindeOpdracht.MeldTerug;
import nl.participatieketen.traject.traject.EindeOpdracht.MeldTerug.Onderbouwd;
import nl.participatieketen.traject.traject.EindeOpdracht.RondAf;
import nl.participatieketen.traject.traject.EindeOpdracht.VerklaarBemiddelbaar;
import nl.participatieketen.traject.traject.Gebeurtenis.BemiddelbaarVerklaard;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingBegonnen;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.traject.traject.Gebeurtenis.TermijnVerstreken;
import nl.participatieketen.traject.traject.Gebeurtenis.TerugmeldingGedaan;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectAfgerond;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectGestart;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerDuurzaam;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerPlaatsing;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerUitval;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/** One traject, for tests: what can happen to it and what can be asked of it. */
public final class Voorbeeld {

  public static final LocalDate DAG = LocalDate.of(2024, 2, 29);
  public static final Actor WIE = Proeftraject.wie("mw-jobcoach", "jobcoach");
  public static final LocalDate STILSTAND_OP = LocalDate.of(2024, 5, 30);
  public static final LocalDate LAATSTE_DAG = LocalDate.of(2026, 2, 28);
  public static final UUID DEELNEMER = new UUID(1, 1);
  public static final UUID AANMELDING = new UUID(2, 2);
  public static final UUID PLAATSING = new UUID(3, 3);
  public static final UUID ANDERE_PLAATSING = new UUID(4, 4);
  public static final String GEMEENTE = "gemeente-voorbeeld";
  public static final String WERKBEDRIJF = "werkbedrijf-voorbeeld";
  public static final Werkwijzeversie BASIS = new Werkwijzeversie("basis", 1);
  public static final Profiel PROFIEL =
      new Profiel(List.of("groen", "logistiek"), 24, "zuid", true);

  private static final Map<String, String> ARGUMENTEN =
      Map.of(
          "motivatie", "komt elke afspraak na",
          "belemmeringen", "heeft nog geen vaste woonplek",
          "combinatie", "eerst een dak, dan pas werk");

  public static final TrajectGestart GESTART =
      new TrajectGestart(
          DEELNEMER,
          AANMELDING,
          GEMEENTE,
          BASIS,
          "re-integratie",
          1,
          DAG,
          LAATSTE_DAG,
          STILSTAND_OP);

  /** As it was stored before what moves said itself when it stands still. */
  public static final TrajectGestart GESTART_TOEN =
      new TrajectGestart(
          DEELNEMER, AANMELDING, GEMEENTE, BASIS, "re-integratie", 1, DAG, LAATSTE_DAG, null);

  public static final BemiddelbaarVerklaard BEMIDDELBAAR_TOEN =
      new BemiddelbaarVerklaard(PROFIEL, DAG, null, "werkt graag buiten");
  public static final PlaatsingBegonnen GEPLAATST_TOEN =
      new PlaatsingBegonnen(PLAATSING, DAG, null);

  public static final Regiegebeurtenis.RegieBepaald REGIE =
      new Regiegebeurtenis.RegieBepaald(List.of("jobcoach"), DAG);
  public static final BemiddelbaarVerklaard BEMIDDELBAAR =
      new BemiddelbaarVerklaard(PROFIEL, DAG, STILSTAND_OP, "werkt graag buiten");
  public static final PlaatsingBegonnen GEPLAATST =
      new PlaatsingBegonnen(PLAATSING, DAG, STILSTAND_OP);
  public static final Eindegebeurtenis.NazorgBegonnen NAZORG =
      new Eindegebeurtenis.NazorgBegonnen(DAG, DAG.plusMonths(6), PLAATSING, List.of(), List.of());
  public static final PlaatsingUitgevallen UITGEVALLEN =
      new PlaatsingUitgevallen(PLAATSING, "geen-klik", DAG);
  public static final TermijnVerstreken VERSTREKEN = new TermijnVerstreken(LAATSTE_DAG);
  public static final TerugmeldingGedaan TERUGGEMELD =
      new TerugmeldingGedaan(
          "nu-niet-mogelijk",
          List.of(
              new Antwoord("motivatie", true),
              new Antwoord("belemmeringen", true),
              new Antwoord("combinatie", false)),
          DAG,
          ARGUMENTEN,
          "regel eerst onderdak");
  public static final TrajectAfgerond AFGEROND = new TrajectAfgerond("opleiding", DAG, null, "mbo");
  public static final TrajectAfgerond DUURZAAM =
      new TrajectAfgerond("betaald-werk", DAG, PLAATSING, null);

  public static final StartTraject START =
      new StartTraject(
          WERKBEDRIJF, GEMEENTE, DEELNEMER, AANMELDING, BASIS, "re-integratie", 1, null, false);
  public static final VerklaarBemiddelbaar VERKLAAR =
      new VerklaarBemiddelbaar(PROFIEL, "werkt graag buiten");
  public static final MeldTerug MELD_TERUG =
      meldTerug("nu-niet-mogelijk", "motivatie", "belemmeringen", "combinatie");
  public static final RondAf ROND_AF = new RondAf("opleiding", false, "mbo");
  public static final NoteerPlaatsing PLAATS = new NoteerPlaatsing(DEELNEMER, PLAATSING, DAG);
  public static final NoteerUitval LAAT_UITVALLEN =
      new NoteerUitval(DEELNEMER, PLAATSING, "geen-klik", DAG);
  public static final NoteerDuurzaam MAAK_DUURZAAM = new NoteerDuurzaam(DEELNEMER, PLAATSING, DAG);

  private Voorbeeld() {}

  public static MeldTerug meldTerug(String reden, String... vragen) {
    return new MeldTerug(
        reden,
        Stream.of(vragen)
            .map(
                vraag ->
                    new Onderbouwd(
                        vraag,
                        !vraag.equals("combinatie"),
                        ARGUMENTEN.getOrDefault(vraag, "een ander argument")))
            .toList(),
        "regel eerst onderdak");
  }
}
