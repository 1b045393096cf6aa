package nl.participatieketen.traject.hoofdlijn;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.function.Function;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.hoofdlijn.Opdracht.BevestigStop;
import nl.participatieketen.traject.hoofdlijn.Opdracht.MeldTerug;
import nl.participatieketen.traject.hoofdlijn.Opdracht.NeemAan;
import nl.participatieketen.traject.hoofdlijn.Opdracht.NoteerOntvangst;
import nl.participatieketen.traject.hoofdlijn.Opdracht.OverPlaatsing;
import nl.participatieketen.traject.hoofdlijn.Opdracht.RondAf;
import nl.participatieketen.traject.hoofdlijn.Opdracht.StartTraject;
import nl.participatieketen.traject.hoofdlijn.Opdracht.Stop;
import nl.participatieketen.traject.hoofdlijn.Opdracht.VerklaarBemiddelbaar;
import nl.participatieketen.traject.traject.Beweging;
import nl.participatieketen.traject.traject.Eindegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis.BemiddelbaarVerklaard;
import nl.participatieketen.traject.traject.Rollen;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Stand.Aangeboden;
import nl.participatieketen.traject.traject.Stand.Afgerond;
import nl.participatieketen.traject.traject.Stand.Bemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Geplaatst;
import nl.participatieketen.traject.traject.Stand.InBegeleiding;
import nl.participatieketen.traject.traject.Stand.Lopend;
import nl.participatieketen.traject.traject.Stand.Onbekend;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;
import nl.participatieketen.traject.traject.Toegestaan;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.traject.traject.Wie;
import nl.participatieketen.traject.traject.Zaak;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.traject.Aannemen;

/** Decides on the main line of a traject, by the werkwijze under which the case began. */
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
  public Decision<Gebeurtenis> beslis(Stand stand, Opdracht opdracht, Wie wie, LocalDate vandaag) {
    return switch (opdracht) {
      case StartTraject o -> startbesluit.beslis(stand, o, vandaag);
      case NeemAan o -> neemAan(stand, wie, vandaag);
      case VerklaarBemiddelbaar o -> verklaarBemiddelbaar(stand, o, vandaag);
      case MeldTerug o -> meldTerug(stand, o, wie, vandaag);
      case RondAf o -> besluitbaar(stand, wie, vandaag, zaak -> Afrondbesluit.rondAf(zaak, o));
      case Stop o -> besluitbaar(stand, wie, vandaag, zaak -> Afrondbesluit.stop(zaak, o));
      case BevestigStop o ->
          besluitbaar(stand, wie, vandaag, zaak -> Afrondbesluit.bevestig(zaak, o));
      case NoteerOntvangst o -> noteerOntvangst(stand, o);
      case OverPlaatsing o -> new Plaatsingsbesluit(werkwijzen).beslis(stand, o);
    };
  }

  private Decision<Gebeurtenis> neemAan(Stand stand, Wie wie, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> Weigering.onbekendTraject();
      case Aangeboden s -> {
        Werkwijze werkwijze = werkwijze(s);
        Aannemen regel = werkwijze.traject().aannemen();
        yield regel != null && !Rollen.past(werkwijze, regel.door(), wie)
            ? Weigering.andereRol(regel.door())
            : new Decision.Accepted<>(
                Startbesluit.gestart(
                    werkwijze, s.dossier().herkomst(), s.dossier().feiten(), vandaag));
      }
      case Lopend s -> refuse("al-aangenomen", "Het traject is al begonnen.");
      case Teruggemeld s -> Weigering.teruggemeld();
      case Afgerond s -> Weigering.afgerond();
    };
  }

  private Decision<Gebeurtenis> verklaarBemiddelbaar(
      Stand stand, VerklaarBemiddelbaar o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> Weigering.onbekendTraject();
      case Aangeboden s -> Weigering.nietAangenomen();
      case InBegeleiding s when s.dossier().pauze() != null -> Weigering.gepauzeerd();
      case InBegeleiding s ->
          vandaag.isAfter(s.dossier().uiterlijkTot())
              ? refuse(
                  "duur-verstreken",
                  "Het traject mocht duren tot en met %s; besluit terug te melden of af te ronden."
                      .formatted(s.dossier().uiterlijkTot()))
              : accept(
                  new BemiddelbaarVerklaard(
                      o.profiel(),
                      vandaag,
                      Beweging.stilstandOp(werkwijze(s), vandaag),
                      o.toelichting()));
      case Bemiddelbaar s ->
          refuse("al-bemiddelbaar", "De deelnemer is al bemiddelbaar verklaard.");
      case Geplaatst s -> Weigering.geplaatst();
      case Teruggemeld s -> Weigering.teruggemeld();
      case Afgerond s -> Weigering.afgerond();
    };
  }

  private Decision<Gebeurtenis> meldTerug(Stand stand, MeldTerug o, Wie wie, LocalDate vandaag) {
    if (stand instanceof Aangeboden aangeboden) {
      Aannemen regel = werkwijze(aangeboden).traject().aannemen();
      return regel == null || regel.terugsturen()
          ? Terugmeldbesluit.beslis(werkwijze(aangeboden).terugmelding(), o, vandaag)
          : refuse("niet-terugsturen", "De werkwijze laat de ontvanger niet terugsturen.");
    }
    return besluitbaar(
        stand,
        wie,
        vandaag,
        zaak -> Terugmeldbesluit.beslis(zaak.werkwijze().terugmelding(), o, vandaag));
  }

  private Decision<Gebeurtenis> besluitbaar(
      Stand stand, Wie wie, LocalDate vandaag, Function<Zaak, Decision<Gebeurtenis>> beslis) {
    return stand instanceof Geplaatst
        ? Weigering.geplaatst()
        : new Toegestaan(werkwijzen).lopend(stand, wie, vandaag, beslis);
  }

  private static Decision<Gebeurtenis> noteerOntvangst(Stand stand, NoteerOntvangst o) {
    return stand instanceof Teruggemeld teruggemeld
        ? teruggemeld.dossier().einde().ontvangenOp() == null
            ? accept(new Eindegebeurtenis.TerugmeldingOntvangen(o.op(), o.aantalTeruggemeld()))
            : accept()
        : refuse("niet-teruggemeld", "Dit traject is niet teruggemeld.");
  }

  private Werkwijze werkwijze(Stand.Bekend stand) {
    return werkwijzen.van(stand.dossier().werkwijze());
  }
}
