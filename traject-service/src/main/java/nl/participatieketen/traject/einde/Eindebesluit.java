package nl.participatieketen.traject.einde;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.function.Function;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Beweging;
import nl.participatieketen.traject.traject.EindeOpdracht;
import nl.participatieketen.traject.traject.EindeOpdracht.BevestigStop;
import nl.participatieketen.traject.traject.EindeOpdracht.MeldTerug;
import nl.participatieketen.traject.traject.EindeOpdracht.NoteerOntvangst;
import nl.participatieketen.traject.traject.EindeOpdracht.RondAf;
import nl.participatieketen.traject.traject.EindeOpdracht.Stop;
import nl.participatieketen.traject.traject.EindeOpdracht.VerklaarBemiddelbaar;
import nl.participatieketen.traject.traject.Eindegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis.BemiddelbaarVerklaard;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Stand.Aangeboden;
import nl.participatieketen.traject.traject.Stand.Afgerond;
import nl.participatieketen.traject.traject.Stand.Bemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Geplaatst;
import nl.participatieketen.traject.traject.Stand.InBegeleiding;
import nl.participatieketen.traject.traject.Stand.Onbekend;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;
import nl.participatieketen.traject.traject.Toegestaan;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.traject.Aannemen;

/** Decides where a traject leads, by the werkwijze under which the case began. */
public final class Eindebesluit {

  private final Toegestaan toegestaan;

  public Eindebesluit(Toegestaan toegestaan) {
    this.toegestaan = toegestaan;
  }

  public Decision<Gebeurtenis> beslis(Stand stand, EindeOpdracht opdracht, Asker asker) {
    return switch (opdracht) {
      case VerklaarBemiddelbaar o -> verklaarBemiddelbaar(stand, o, asker.today());
      case MeldTerug o -> meldTerug(stand, o, asker);
      case RondAf o -> besluitbaar(stand, asker, lopend -> Afrondbesluit.rondAf(lopend, o));
      case Stop o -> besluitbaar(stand, asker, lopend -> Afrondbesluit.stop(lopend, o));
      case BevestigStop o -> besluitbaar(stand, asker, lopend -> Afrondbesluit.bevestig(lopend, o));
      case NoteerOntvangst o -> noteerOntvangst(stand, o);
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
                      Beweging.stilstandOp(toegestaan.werkwijze(s), vandaag),
                      o.toelichting()));
      case Bemiddelbaar s ->
          refuse("al-bemiddelbaar", "De deelnemer is al bemiddelbaar verklaard.");
      case Geplaatst s -> Weigering.geplaatst();
      case Teruggemeld s -> Weigering.teruggemeld();
      case Afgerond s -> Weigering.afgerond();
    };
  }

  private Decision<Gebeurtenis> meldTerug(Stand stand, MeldTerug o, Asker asker) {
    if (stand instanceof Aangeboden aangeboden) {
      Werkwijze werkwijze = toegestaan.werkwijze(aangeboden);
      Aannemen regel = werkwijze.traject().aannemen();
      return regel == null || regel.terugsturen()
          ? Terugmeldbesluit.beslis(werkwijze.terugmelding(), o, asker.today())
          : refuse("niet-terugsturen", "De werkwijze laat de ontvanger niet terugsturen.");
    }
    return besluitbaar(
        stand,
        asker,
        lopend -> Terugmeldbesluit.beslis(lopend.werkwijze().terugmelding(), o, lopend.vandaag()));
  }

  private Decision<Gebeurtenis> besluitbaar(
      Stand stand, Asker asker, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return stand instanceof Geplaatst
        ? Weigering.geplaatst()
        : toegestaan.lopend(stand, asker, beslis);
  }

  private static Decision<Gebeurtenis> noteerOntvangst(Stand stand, NoteerOntvangst o) {
    return stand instanceof Teruggemeld teruggemeld
        ? teruggemeld.dossier().einde().ontvangenOp() == null
            ? accept(new Eindegebeurtenis.TerugmeldingOntvangen(o.op(), o.aantalTeruggemeld()))
            : accept()
        : refuse("niet-teruggemeld", "Dit traject is niet teruggemeld.");
  }
}
