package nl.participatieketen.traject.hoofdlijn;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingBegonnen;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectAfgerond;
import nl.participatieketen.traject.hoofdlijn.Opdracht.NoteerDuurzaam;
import nl.participatieketen.traject.hoofdlijn.Opdracht.NoteerPlaatsing;
import nl.participatieketen.traject.hoofdlijn.Opdracht.NoteerUitval;
import nl.participatieketen.traject.hoofdlijn.Opdracht.OverPlaatsing;
import nl.participatieketen.traject.traject.Stand.Afgerond;
import nl.participatieketen.traject.traject.Stand.Bekend;
import nl.participatieketen.traject.traject.Stand.Bemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Geplaatst;
import nl.participatieketen.traject.traject.Stand.InBegeleiding;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;

/**
 * Decides what a plaatsing does to a traject. What is told again changes nothing; what doesn't fit
 * is refused, so that a person looks at it.
 */
final class Plaatsingsbesluit {

  /** The uitstroom of a traject whose plaatsing proved lasting. */
  static final String BETAALD_WERK = "betaald-werk";

  private Plaatsingsbesluit() {}

  static Besluit<Gebeurtenis> beslis(Stand stand, OverPlaatsing o) {
    if (!(stand instanceof Bekend bekend)) {
      return Weigering.onbekendTraject();
    }
    if (!bekend.dossier().deelnemerId().equals(o.deelnemerId())) {
      return geweigerd("andere-deelnemer", "Dit traject is van een andere deelnemer.");
    }
    return switch (o) {
      case NoteerPlaatsing p -> noteerPlaatsing(bekend, p);
      case NoteerUitval p -> noteerUitval(bekend, p);
      case NoteerDuurzaam p -> noteerDuurzaam(bekend, p);
    };
  }

  private static Besluit<Gebeurtenis> noteerPlaatsing(Bekend stand, NoteerPlaatsing o) {
    if (isUitgevallen(stand, o) || looptBij(stand, o) || isDuurzaam(stand, o)) {
      return aanvaard();
    }
    return switch (stand) {
      case InBegeleiding s ->
          geweigerd("niet-bemiddelbaar", "De deelnemer is nog niet bemiddelbaar verklaard.");
      case Bemiddelbaar s -> aanvaard(new PlaatsingBegonnen(o.plaatsingId(), o.begonnenOp()));
      case Geplaatst s -> Weigering.geplaatst();
      case Teruggemeld s -> Weigering.teruggemeld();
      case Afgerond s -> Weigering.afgerond();
    };
  }

  private static Besluit<Gebeurtenis> noteerUitval(Bekend stand, NoteerUitval o) {
    if (isUitgevallen(stand, o)) {
      return aanvaard();
    }
    return looptBij(stand, o)
        ? aanvaard(new PlaatsingUitgevallen(o.plaatsingId(), o.reden(), o.uitgevallenOp()))
        : looptNiet();
  }

  private static Besluit<Gebeurtenis> noteerDuurzaam(Bekend stand, NoteerDuurzaam o) {
    if (isDuurzaam(stand, o)) {
      return aanvaard();
    }
    return looptBij(stand, o)
        ? aanvaard(new TrajectAfgerond(BETAALD_WERK, o.vastgesteldOp(), o.plaatsingId(), null))
        : looptNiet();
  }

  private static boolean looptBij(Bekend stand, OverPlaatsing o) {
    return stand instanceof Geplaatst geplaatst && geplaatst.plaatsingId().equals(o.plaatsingId());
  }

  private static boolean isUitgevallen(Bekend stand, OverPlaatsing o) {
    return stand.dossier().uitgevallen().contains(o.plaatsingId());
  }

  private static boolean isDuurzaam(Bekend stand, OverPlaatsing o) {
    return stand instanceof Afgerond afgerond && o.plaatsingId().equals(afgerond.plaatsingId());
  }

  private static Besluit<Gebeurtenis> looptNiet() {
    return geweigerd("geen-plaatsing", "Deze plaatsing loopt niet bij dit traject.");
  }
}
