package nl.participatieketen.traject.hoofdlijn;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.time.LocalDate;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.traject.traject.Gebeurtenis.BemiddelbaarVerklaard;
import nl.participatieketen.traject.traject.Gebeurtenis.TermijnVerstreken;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectAfgerond;
import nl.participatieketen.traject.hoofdlijn.Opdracht.MeldTerug;
import nl.participatieketen.traject.hoofdlijn.Opdracht.OverPlaatsing;
import nl.participatieketen.traject.hoofdlijn.Opdracht.RondAf;
import nl.participatieketen.traject.hoofdlijn.Opdracht.StartTraject;
import nl.participatieketen.traject.hoofdlijn.Opdracht.StelVerstrekenVast;
import nl.participatieketen.traject.hoofdlijn.Opdracht.VerklaarBemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Afgerond;
import nl.participatieketen.traject.traject.Stand.Bemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Geplaatst;
import nl.participatieketen.traject.traject.Stand.InBegeleiding;
import nl.participatieketen.traject.traject.Stand.Lopend;
import nl.participatieketen.traject.traject.Stand.Onbekend;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Decides on a traject, by the werkwijze under which the case began. */
public final class Beslissing {

  private final Werkwijzen werkwijzen;
  private final Startbesluit startbesluit;

  public Beslissing(Werkwijzen werkwijzen, Organisaties organisaties) {
    this.werkwijzen = werkwijzen;
    this.startbesluit = new Startbesluit(werkwijzen, organisaties);
  }

  /**
   * @param vandaag in Europe/Amsterdam
   */
  public Besluit<Gebeurtenis> beslis(Stand stand, Opdracht opdracht, LocalDate vandaag) {
    return switch (opdracht) {
      case StartTraject o -> startbesluit.beslis(stand, o, vandaag);
      case VerklaarBemiddelbaar o -> verklaarBemiddelbaar(stand, o, vandaag);
      case MeldTerug o -> meldTerug(stand, o, vandaag);
      case RondAf o -> rondAf(stand, o, vandaag);
      case StelVerstrekenVast o -> stelVerstrekenVast(stand);
      case OverPlaatsing o -> Plaatsingsbesluit.beslis(stand, o);
    };
  }

  private static Besluit<Gebeurtenis> verklaarBemiddelbaar(
      Stand stand, VerklaarBemiddelbaar o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> Weigering.onbekendTraject();
      case InBegeleiding s ->
          vandaag.isAfter(s.dossier().uiterlijkTot())
              ? geweigerd(
                  "duur-verstreken",
                  "Het traject mocht duren tot en met %s; besluit terug te melden of af te ronden."
                      .formatted(s.dossier().uiterlijkTot()))
              : aanvaard(new BemiddelbaarVerklaard(o.profiel(), vandaag, o.toelichting()));
      case Bemiddelbaar s ->
          geweigerd("al-bemiddelbaar", "De deelnemer is al bemiddelbaar verklaard.");
      case Geplaatst s -> Weigering.geplaatst();
      case Teruggemeld s -> Weigering.teruggemeld();
      case Afgerond s -> Weigering.afgerond();
    };
  }

  private Besluit<Gebeurtenis> meldTerug(Stand stand, MeldTerug o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> Weigering.onbekendTraject();
      case InBegeleiding s -> Terugmeldbesluit.beslis(werkwijze(s).terugmelding(), o, vandaag);
      case Bemiddelbaar s -> Terugmeldbesluit.beslis(werkwijze(s).terugmelding(), o, vandaag);
      case Geplaatst s -> Weigering.geplaatst();
      case Teruggemeld s -> Weigering.teruggemeld();
      case Afgerond s -> Weigering.afgerond();
    };
  }

  private Besluit<Gebeurtenis> rondAf(Stand stand, RondAf o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> Weigering.onbekendTraject();
      case InBegeleiding s -> rondAf(werkwijze(s), o, vandaag);
      case Bemiddelbaar s -> rondAf(werkwijze(s), o, vandaag);
      case Geplaatst s -> Weigering.geplaatst();
      case Teruggemeld s -> Weigering.teruggemeld();
      case Afgerond s -> Weigering.afgerond();
    };
  }

  private static Besluit<Gebeurtenis> rondAf(Werkwijze werkwijze, RondAf o, LocalDate vandaag) {
    var uitstroom = werkwijze.traject().uitstroom();
    return uitstroom.kent(o.uitstroom())
        ? aanvaard(new TrajectAfgerond(o.uitstroom(), vandaag, null, o.toelichting()))
        : Weigering.onbekendeKeuze("uitstroom", uitstroom.codes());
  }

  private static Besluit<Gebeurtenis> stelVerstrekenVast(Stand stand) {
    return stand instanceof Lopend lopend && !lopend.dossier().termijnVerstreken()
        ? aanvaard(new TermijnVerstreken(lopend.dossier().uiterlijkTot()))
        : geweigerd("geen-termijn", "Er loopt geen termijn.");
  }

  private Werkwijze werkwijze(Lopend stand) {
    return werkwijzen.van(stand.dossier().werkwijze());
  }
}
