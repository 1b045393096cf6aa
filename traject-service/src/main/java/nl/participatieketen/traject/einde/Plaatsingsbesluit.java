package nl.participatieketen.traject.einde;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.nazorg.Nazorgplan;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis;
import nl.participatieketen.traject.traject.Beweging;
import nl.participatieketen.traject.traject.Eindegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingBegonnen;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectAfgerond;
import nl.participatieketen.traject.traject.Nazorgstand;
import nl.participatieketen.traject.traject.PlaatsingOpdracht;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerDuurzaam;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerPlaatsing;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerUitval;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Stand.Aangeboden;
import nl.participatieketen.traject.traject.Stand.Afgerond;
import nl.participatieketen.traject.traject.Stand.Bekend;
import nl.participatieketen.traject.traject.Stand.Bemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Geplaatst;
import nl.participatieketen.traject.traject.Stand.InBegeleiding;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Keuzelijst;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;

/**
 * Decides what a plaatsing does to a traject. What is told again changes nothing; what doesn't fit
 * is refused, so that a person looks at it. A plaatsing that began after the traject had ended
 * changes nothing either: werkgever hears of that end, and ends what it had begun.
 */
public final class Plaatsingsbesluit {

  /** The uitstroom of a traject whose plaatsing proved lasting, where the werkwijze has it. */
  static final String BETAALD_WERK = "betaald-werk";

  private final Werkwijzen werkwijzen;

  public Plaatsingsbesluit(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  public Decision<Gebeurtenis> beslis(Stand stand, PlaatsingOpdracht o) {
    if (!(stand instanceof Bekend bekend)) {
      return Weigering.onbekendTraject();
    }
    if (!bekend.dossier().deelnemerId().equals(o.deelnemerId())) {
      return refuse("andere-deelnemer", "Dit traject is van een andere deelnemer.");
    }
    return switch (o) {
      case NoteerPlaatsing p -> noteerPlaatsing(bekend, p);
      case NoteerUitval p -> noteerUitval(bekend, p);
      case NoteerDuurzaam p -> noteerDuurzaam(bekend, p);
    };
  }

  private Decision<Gebeurtenis> noteerPlaatsing(Bekend stand, NoteerPlaatsing o) {
    if (isUitgevallen(stand, o) || looptBij(stand, o) || isDuurzaam(stand, o)) {
      return accept();
    }
    return switch (stand) {
      case Aangeboden s -> Weigering.nietAangenomen();
      case InBegeleiding s ->
          refuse("niet-bemiddelbaar", "De deelnemer is nog niet bemiddelbaar verklaard.");
      case Bemiddelbaar s -> geplaatst(s, o);
      case Geplaatst s -> Weigering.geplaatst();
      case Teruggemeld s -> accept();
      case Afgerond s -> accept();
    };
  }

  private Decision<Gebeurtenis> noteerUitval(Bekend stand, NoteerUitval o) {
    if (isUitgevallen(stand, o) || isZonderHaarGeeindigd(stand, o)) {
      return accept();
    }
    return looptBij(stand, o) ? uitgevallen(stand, o) : looptNiet();
  }

  private Decision<Gebeurtenis> geplaatst(Bemiddelbaar stand, NoteerPlaatsing o) {
    List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    Werkwijze werkwijze = werkwijze(stand);
    gebeurtenissen.add(
        new PlaatsingBegonnen(
            o.plaatsingId(), o.begonnenOp(), Beweging.stilstandOp(werkwijze, o.begonnenOp())));
    Nazorgplan.vanaf(werkwijze, o.begonnenOp(), o.plaatsingId()).ifPresent(gebeurtenissen::add);
    return new Decision.Accepted<>(gebeurtenissen);
  }

  /** Where the werkwijze doesn't take the deelnemer back, sending back is what is due. */
  private Decision<Gebeurtenis> uitgevallen(Bekend stand, NoteerUitval o) {
    List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    gebeurtenissen.add(new PlaatsingUitgevallen(o.plaatsingId(), o.reden(), o.uitgevallenOp()));
    Nazorgstand nazorg = stand.dossier().einde().nazorg();
    if (nazorg != null && nazorg.loopt()) {
      gebeurtenissen.add(new Eindegebeurtenis.NazorgGeeindigd(o.uitgevallenOp(), "uitgevallen"));
    }
    if (!werkwijze(stand).traject().uitvalTerug()) {
      gebeurtenissen.add(
          new Begeleidingsgebeurtenis.Gesignaleerd(
              Wachtsoort.TERUGMELDEN.code(), Wacht.TRAJECT, 1, o.uitgevallenOp(), List.of()));
    }
    return new Decision.Accepted<>(gebeurtenissen);
  }

  private String uitstroomNaarWerk(Bekend stand) {
    Keuzelijst uitstroom = werkwijze(stand).traject().uitstroom();
    return uitstroom.kent(BETAALD_WERK) ? BETAALD_WERK : uitstroom.codes().getFirst();
  }

  private Werkwijze werkwijze(Bekend stand) {
    return werkwijzen.van(stand.dossier().werkwijze());
  }

  private Decision<Gebeurtenis> noteerDuurzaam(Bekend stand, NoteerDuurzaam o) {
    if (isDuurzaam(stand, o)) {
      return accept();
    }
    return looptBij(stand, o)
        ? accept(
            new TrajectAfgerond(uitstroomNaarWerk(stand), o.vastgesteldOp(), o.plaatsingId(), null))
        : looptNiet();
  }

  private static boolean looptBij(Bekend stand, PlaatsingOpdracht o) {
    return stand instanceof Geplaatst geplaatst && geplaatst.plaatsingId().equals(o.plaatsingId());
  }

  private static boolean isUitgevallen(Bekend stand, PlaatsingOpdracht o) {
    return stand.dossier().uitgevallen().contains(o.plaatsingId());
  }

  private static boolean isDuurzaam(Bekend stand, PlaatsingOpdracht o) {
    return stand instanceof Afgerond afgerond && o.plaatsingId().equals(afgerond.plaatsingId());
  }

  /** The plaatsing that falls out began after this had ended. */
  private static boolean isZonderHaarGeeindigd(Bekend stand, PlaatsingOpdracht o) {
    return stand instanceof Teruggemeld || stand instanceof Afgerond && !isDuurzaam(stand, o);
  }

  private static Decision<Gebeurtenis> looptNiet() {
    return refuse("geen-plaatsing", "Deze plaatsing loopt niet bij dit traject.");
  }
}
