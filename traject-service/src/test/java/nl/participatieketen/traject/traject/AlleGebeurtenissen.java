package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Voorbeeld.DAG;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One of every event that is not of the main line, as it was stored before what moves said itself
 * when it stands still.
 */
public final class AlleGebeurtenissen {

  private static final LocalDate LATER = DAG.plusMonths(3);
  private static final GeplandeEvaluatie EVALUATIE =
      new GeplandeEvaluatie(1, "driegesprek", LATER, "jobcoach", List.of("klantmanager"), true);
  private static final GezetteStap STAP =
      new GezetteStap("kennismaking", DAG, LATER, DAG.plusWeeks(1), 1);

  private static final URI DATAREF =
      URI.create("https://keten.example/intake/v1/overdrachten/" + Voorbeeld.AANMELDING);

  private AlleGebeurtenissen() {}

  public static final List<Gebeurtenis> LIJST =
      List.of(
          new Eindegebeurtenis.TrajectAangeboden(
              Voorbeeld.DEELNEMER,
              Voorbeeld.AANMELDING,
              Voorbeeld.GEMEENTE,
              Voorbeeld.BASIS,
              "re-integratie",
              1,
              DAG),
          new Eindegebeurtenis.StopVoorgesteld(
              "geen-perspectief",
              "ingetrokken",
              List.of("klantmanager"),
              "mw-jobcoach",
              DAG,
              "alles geprobeerd"),
          new Eindegebeurtenis.StopAfgewezen(DAG, "nog een keer proberen"),
          new Eindegebeurtenis.StopBesloten("geen-perspectief", DAG),
          new Eindegebeurtenis.TerugmeldingOntvangen(DAG, 2),
          new Eindegebeurtenis.NazorgBegonnen(
              DAG,
              LATER,
              Voorbeeld.PLAATSING,
              List.of(new Nazorgafspraak(1, "telefoon", "jobcoach", DAG.plusMonths(1))),
              List.of(new Wacht("nazorg-signaal", "het contract loopt af", 1, LATER, true))),
          new Eindegebeurtenis.NazorgcontactGehad(1, DAG, "het gaat goed"),
          new Eindegebeurtenis.NazorgVerlengd(LATER, DAG, List.of()),
          new Eindegebeurtenis.NazorgGeeindigd(DAG, "termijn"),
          new Fasegebeurtenis.LooptijdBepaald(
              DAG.plusMonths(1), DAG.plusMonths(2), "besluit", LATER, List.of(EVALUATIE)),
          new Fasegebeurtenis.FaseGestart(
              "startfase",
              DAG,
              DAG.plusWeeks(1),
              DAG.plusWeeks(4),
              DAG.plusWeeks(5),
              false,
              List.of(EVALUATIE),
              List.of(new Inzetdeel(DAG, LATER, 3, null, null)),
              List.of(STAP),
              null),
          new Fasegebeurtenis.StapGedaan(
              "startfase",
              "kennismaking",
              DAG,
              List.of(STAP),
              null,
              Map.of("loonwaarde", "40"),
              "ging goed"),
          new Fasegebeurtenis.StapOvergeslagen(
              "startfase", "kennismaking", DAG, List.of(), "hij kent ons al jaren"),
          new Fasegebeurtenis.StapGemist(
              "startfase", "kennismaking", DAG, List.of(STAP), "belde niet af"),
          new Fasegebeurtenis.EvaluatieGehouden(
              "startfase",
              1,
              DAG,
              List.of("klantmanager"),
              "doorgaan",
              null,
              null,
              "het gaat vooruit"),
          new Fasegebeurtenis.FaseTermijnVerstreken("startfase", DAG, "besluit"),
          new Fasegebeurtenis.FaseAfgerond(
              "startfase", DAG, "besluit", null, "eerder klaar dan gedacht"),
          new Fasegebeurtenis.VerlengingVoorgesteld(
              "fase",
              "startfase",
              DAG,
              LATER,
              "klantmanager",
              "mw-jobcoach",
              DAG,
              List.of(EVALUATIE),
              "hij was lang ziek"),
          new Fasegebeurtenis.VerlengingAfgewezen("fase", "startfase", DAG, "dat helpt niet meer"),
          new Fasegebeurtenis.Verlengd(
              "fase", "startfase", DAG, LATER, 1, DAG, List.of(EVALUATIE), "hij was lang ziek"),
          new Plangebeurtenis.PlanGevraagd(LATER),
          new Plangebeurtenis.PlanOpgesteld(
              1,
              DAG,
              List.of(new Plandoel("ritme", null, LATER), new Plandoel("op-tijd", "ritme", LATER)),
              List.of(new Planinstrument("wep", DAG)),
              List.of("deelnemer", "jobcoach"),
              null,
              new Plantekst(
                  Map.of("huidige situatie", "woont bij zijn broer"),
                  Map.of("ritme", "elke dag op tijd"),
                  List.of("zet een wekker"),
                  List.of("meldt zich ziek"))),
          new Plangebeurtenis.PlanOndertekend(1, "jobcoach", "mw-jobcoach", DAG),
          new Plangebeurtenis.PlanVastgesteld(1, DAG, null),
          new Plangebeurtenis.DoelBijgewerkt("ritme", "behaald", DAG, null, "al vier weken"),
          new Plangebeurtenis.InstrumentIngezet("wep", DAG, LATER, true, "2550", null),
          new Plangebeurtenis.InstrumentduurBepaald("wep", DAG, LATER),
          new Plangebeurtenis.InstrumentAfgelopen("wep", DAG, "klaar", null, "heeft veel geleerd"),
          new Plangebeurtenis.PlekVrijgegeven("wep", DAG),
          new Regiegebeurtenis.RegieBepaald(List.of("jobcoach"), DAG),
          new Regiegebeurtenis.MedewerkerToegewezen(
              "jobcoach", "mw-jobcoach", 10, 60, DAG, "norm", "kent de wijk"),
          new Regiegebeurtenis.ToewijzingBeeindigd("jobcoach", "mw-jobcoach", DAG),
          new Regiegebeurtenis.RegieOvergedragen(
              "jobcoach", "mw-jobcoach", "mw-ander", DAG, DAG.plusWeeks(2), "samen besproken"),
          new Begeleidingsgebeurtenis.ContactAfgesproken(
              List.of(new Contactafspraak("coachgesprek", "jobcoach", LATER))),
          new Begeleidingsgebeurtenis.Gesignaleerd(
              "contact",
              "coachgesprek",
              1,
              DAG,
              List.of(new Wacht("contact", "coachgesprek", 2, LATER, false))),
          new Begeleidingsgebeurtenis.SignaalAfgehandeld(
              "contact", "coachgesprek", 1, DAG, LATER, "was op vakantie"),
          new Begeleidingsgebeurtenis.GesprekGevoerd(
              "coachgesprek",
              DAG,
              List.of("deelnemer"),
              60,
              LATER,
              null,
              "ging goed",
              "belt vrijdag"),
          new Begeleidingsgebeurtenis.ContactMislukt(DAG, "telefoon", 2, LATER, "geen gehoor"),
          new Begeleidingsgebeurtenis.FeitenVastgelegd(DAG, Map.of("loonwaarde", "40")),
          new Begeleidingsgebeurtenis.TredeVastgesteld(DAG, null, 3, 5),
          new Begeleidingsgebeurtenis.FormulierIngevuld(
              "dagrapportage", "jobcoach", DAG, Map.of("op tijd", "ja")),
          new Begeleidingsgebeurtenis.CasusIngebracht(DAG, true, "gaan we door?"),
          new Begeleidingsgebeurtenis.CasusBesproken(DAG, "nog een maand"),
          new Begeleidingsgebeurtenis.HulplijnBegonnen("schulden", DAG, "bij de stadsbank"),
          new Begeleidingsgebeurtenis.HulplijnAfgerond("schulden", DAG, "regeling getroffen"),
          new Begeleidingsgebeurtenis.TrajectGepauzeerd(DAG, LATER, "ligt in het ziekenhuis"),
          new Begeleidingsgebeurtenis.TrajectHervat(LATER, 90),
          new Overdrachtgebeurtenis.OverdrachtVerwacht(DATAREF, DAG),
          new Overdrachtgebeurtenis.OverdrachtOvergenomen(
              DATAREF,
              "gemeente-voorbeeld",
              DAG,
              Map.of(
                  "loonwaarde",
                  new OvergenomenFeit("40", DAG, "werkgesprek", "dariuz", "mw-meter")),
              Map.of("crisis", "nieuwer-bekend"),
              "wil graag buiten werken"),
          new Overdrachtgebeurtenis.OverdrachtUitgebleven(
              DATAREF, "niet-gevonden", DAG, DAG.plusDays(1)));
}
