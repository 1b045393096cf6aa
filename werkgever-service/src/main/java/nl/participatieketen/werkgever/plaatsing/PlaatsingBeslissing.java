package nl.participatieketen.werkgever.plaatsing;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Afgebroken;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Duurzaam;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Gestart;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Onbekend;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Uitgevallen;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Voorgenomen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingAfgebroken;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingGestart;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingVoorgenomen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.UitstroomDuurzaam;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.BreekAf;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.MeldUitval;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NeemVoor;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.Start;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.StelDuurzaamVast;
import nl.participatieketen.werkwijze.Keuzelijst;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Decides on a plaatsing, by the werkwijze under which the case of the kandidaat began. */
public final class PlaatsingBeslissing {

  private final Werkwijzen werkwijzen;

  public PlaatsingBeslissing(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  /**
   * @param vandaag in Europe/Amsterdam
   */
  public Decision<PlaatsingGebeurtenis> beslis(
      Plaatsing stand, PlaatsingOpdracht opdracht, LocalDate vandaag) {
    return switch (opdracht) {
      case NeemVoor o -> neemVoor(stand, o, vandaag);
      case Start o -> start(stand);
      case BreekAf o -> breekAf(stand, o.grond());
      case NoteerOpgeruimd o -> noteerOpgeruimd(stand);
      case MeldUitval o -> meldUitval(stand, o, vandaag);
      case StelDuurzaamVast o -> stelDuurzaamVast(stand, vandaag);
    };
  }

  private Decision<PlaatsingGebeurtenis> neemVoor(Plaatsing stand, NeemVoor o, LocalDate vandaag) {
    if (!(stand instanceof Onbekend)) {
      return refuse("bestaat-al", "Deze plaatsing bestaat al.");
    }
    Werkwijze werkwijze = werkwijzen.van(o.werkwijze());
    if (!werkwijze.matching().soorten().kent(o.soort())) {
      return onbekend("soort", o.soort(), werkwijze.matching().soorten());
    }
    if (o.begonnenOp().isAfter(vandaag)) {
      return refuse("in-de-toekomst", "Een plaatsing kan niet in de toekomst begonnen zijn.");
    }
    if (o.begonnenOp().isBefore(o.sinds())) {
      return refuse(
          "nog-niet-bemiddelbaar",
          "De kandidaat is pas sinds %s bemiddelbaar.".formatted(o.sinds()));
    }
    return accept(
        new PlaatsingVoorgenomen(
            new Afspraak(
                o.deelnemerId(),
                o.kandidaatId(),
                o.werkplekId(),
                o.werkwijze(),
                o.soort(),
                o.urenPerWeek(),
                o.begonnenOp(),
                werkwijze.nazorg().duurzaamNa().laatsteDag(o.begonnenOp())),
            o.om(),
            o.toelichting()));
  }

  private static Decision<PlaatsingGebeurtenis> start(Plaatsing stand) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> accept(new PlaatsingGestart(s.afspraak().begonnenOp()));
      case Afgebroken s -> refuse(s.grond().code(), s.grond().explanation());
      case Gestart s -> accept();
      case Uitgevallen s -> accept();
      case Duurzaam s -> accept();
    };
  }

  private static Decision<PlaatsingGebeurtenis> breekAf(Plaatsing stand, Reason grond) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> accept(new PlaatsingAfgebroken(grond.code(), grond.explanation()));
      case Afgebroken s -> accept();
      case Gestart s -> alGestart();
      case Uitgevallen s -> alGestart();
      case Duurzaam s -> alGestart();
    };
  }

  private static Decision<PlaatsingGebeurtenis> noteerOpgeruimd(Plaatsing stand) {
    return stand instanceof Afgebroken s && !s.opgeruimd()
        ? accept(new PlaatsingOpgeruimd())
        : accept();
  }

  private Decision<PlaatsingGebeurtenis> meldUitval(
      Plaatsing stand, MeldUitval o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> refuse("nog-niet-gestart", "De plaatsing is nog niet gestart.");
      case Gestart s -> meldUitval(s.afspraak(), o, vandaag);
      case Afgebroken s -> refuse("nooit-gestart", "De plaatsing is nooit gestart.");
      case Uitgevallen s -> refuse("al-uitgevallen", "De plaatsing is al uitgevallen.");
      case Duurzaam s -> refuse("al-duurzaam", "De plaatsing is al duurzaam gebleken.");
    };
  }

  private Decision<PlaatsingGebeurtenis> meldUitval(
      Afspraak afspraak, MeldUitval o, LocalDate vandaag) {
    Keuzelijst redenen = werkwijzen.van(afspraak.werkwijze()).matching().uitval();
    if (!redenen.kent(o.reden())) {
      return onbekend("reden", o.reden(), redenen);
    }
    if (o.uitgevallenOp().isAfter(vandaag)) {
      return refuse("in-de-toekomst", "Uitval kan niet in de toekomst liggen.");
    }
    if (o.uitgevallenOp().isBefore(afspraak.begonnenOp())) {
      return refuse(
          "voor-het-begin",
          "De plaatsing begon op %s; eerder kan zij niet uitvallen."
              .formatted(afspraak.begonnenOp()));
    }
    if (o.uitgevallenOp().isAfter(afspraak.nazorgTot())) {
      return refuse(
          "nazorg-voorbij",
          "De nazorg duurde tot en met %s; daarna is de plaatsing duurzaam."
              .formatted(afspraak.nazorgTot()));
    }
    return accept(new PlaatsingUitgevallen(o.reden(), o.uitgevallenOp(), o.toelichting()));
  }

  private static Decision<PlaatsingGebeurtenis> stelDuurzaamVast(
      Plaatsing stand, LocalDate vandaag) {
    return stand instanceof Gestart s && vandaag.isAfter(s.afspraak().nazorgTot())
        ? accept(new UitstroomDuurzaam(vandaag))
        : refuse("geen-nazorg-voorbij", "Er is geen nazorg die nu voorbij is.");
  }

  private static Decision<PlaatsingGebeurtenis> onbekend(
      String wat, String gekozen, Keuzelijst mogelijk) {
    return refuse(
        "onbekende-keuze",
        "De werkwijze kent %s '%s' niet; wel: %s."
            .formatted(wat, gekozen, String.join(", ", mogelijk.codes())));
  }

  private static Decision<PlaatsingGebeurtenis> onbekendePlaatsing() {
    return refuse("niet-gevonden", "Deze plaatsing bestaat niet.");
  }

  private static Decision<PlaatsingGebeurtenis> alGestart() {
    return refuse("al-gestart", "De plaatsing is al gestart.");
  }
}
