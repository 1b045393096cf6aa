package nl.participatieketen.werkgever.plaatsing;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.time.LocalDate;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Grond;
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
  public Besluit<PlaatsingGebeurtenis> beslis(
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

  private Besluit<PlaatsingGebeurtenis> neemVoor(Plaatsing stand, NeemVoor o, LocalDate vandaag) {
    if (!(stand instanceof Onbekend)) {
      return geweigerd("bestaat-al", "Deze plaatsing bestaat al.");
    }
    Werkwijze werkwijze = werkwijzen.van(o.werkwijze());
    if (!werkwijze.matching().soorten().kent(o.soort())) {
      return onbekend("soort", o.soort(), werkwijze.matching().soorten());
    }
    if (o.begonnenOp().isAfter(vandaag)) {
      return geweigerd("in-de-toekomst", "Een plaatsing kan niet in de toekomst begonnen zijn.");
    }
    if (o.begonnenOp().isBefore(o.sinds())) {
      return geweigerd(
          "nog-niet-bemiddelbaar",
          "De kandidaat is pas sinds %s bemiddelbaar.".formatted(o.sinds()));
    }
    return aanvaard(
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

  private static Besluit<PlaatsingGebeurtenis> start(Plaatsing stand) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> aanvaard(new PlaatsingGestart(s.afspraak().begonnenOp()));
      case Afgebroken s -> geweigerd(s.grond().code(), s.grond().uitleg());
      case Gestart s -> aanvaard();
      case Uitgevallen s -> aanvaard();
      case Duurzaam s -> aanvaard();
    };
  }

  private static Besluit<PlaatsingGebeurtenis> breekAf(Plaatsing stand, Grond grond) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> aanvaard(new PlaatsingAfgebroken(grond.code(), grond.uitleg()));
      case Afgebroken s -> aanvaard();
      case Gestart s -> alGestart();
      case Uitgevallen s -> alGestart();
      case Duurzaam s -> alGestart();
    };
  }

  private static Besluit<PlaatsingGebeurtenis> noteerOpgeruimd(Plaatsing stand) {
    return stand instanceof Afgebroken s && !s.opgeruimd()
        ? aanvaard(new PlaatsingOpgeruimd())
        : aanvaard();
  }

  private Besluit<PlaatsingGebeurtenis> meldUitval(
      Plaatsing stand, MeldUitval o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> onbekendePlaatsing();
      case Voorgenomen s -> geweigerd("nog-niet-gestart", "De plaatsing is nog niet gestart.");
      case Gestart s -> meldUitval(s.afspraak(), o, vandaag);
      case Afgebroken s -> geweigerd("nooit-gestart", "De plaatsing is nooit gestart.");
      case Uitgevallen s -> geweigerd("al-uitgevallen", "De plaatsing is al uitgevallen.");
      case Duurzaam s -> geweigerd("al-duurzaam", "De plaatsing is al duurzaam gebleken.");
    };
  }

  private Besluit<PlaatsingGebeurtenis> meldUitval(
      Afspraak afspraak, MeldUitval o, LocalDate vandaag) {
    Keuzelijst redenen = werkwijzen.van(afspraak.werkwijze()).matching().uitval();
    if (!redenen.kent(o.reden())) {
      return onbekend("reden", o.reden(), redenen);
    }
    if (o.uitgevallenOp().isAfter(vandaag)) {
      return geweigerd("in-de-toekomst", "Uitval kan niet in de toekomst liggen.");
    }
    if (o.uitgevallenOp().isBefore(afspraak.begonnenOp())) {
      return geweigerd(
          "voor-het-begin",
          "De plaatsing begon op %s; eerder kan zij niet uitvallen."
              .formatted(afspraak.begonnenOp()));
    }
    if (o.uitgevallenOp().isAfter(afspraak.nazorgTot())) {
      return geweigerd(
          "nazorg-voorbij",
          "De nazorg duurde tot en met %s; daarna is de plaatsing duurzaam."
              .formatted(afspraak.nazorgTot()));
    }
    return aanvaard(new PlaatsingUitgevallen(o.reden(), o.uitgevallenOp(), o.toelichting()));
  }

  private static Besluit<PlaatsingGebeurtenis> stelDuurzaamVast(
      Plaatsing stand, LocalDate vandaag) {
    return stand instanceof Gestart s && vandaag.isAfter(s.afspraak().nazorgTot())
        ? aanvaard(new UitstroomDuurzaam(vandaag))
        : geweigerd("geen-nazorg-voorbij", "Er is geen nazorg die nu voorbij is.");
  }

  private static Besluit<PlaatsingGebeurtenis> onbekend(
      String wat, String gekozen, Keuzelijst mogelijk) {
    return geweigerd(
        "onbekende-keuze",
        "De werkwijze kent %s '%s' niet; wel: %s."
            .formatted(wat, gekozen, String.join(", ", mogelijk.codes())));
  }

  private static Besluit<PlaatsingGebeurtenis> onbekendePlaatsing() {
    return geweigerd("niet-gevonden", "Deze plaatsing bestaat niet.");
  }

  private static Besluit<PlaatsingGebeurtenis> alGestart() {
    return geweigerd("al-gestart", "De plaatsing is al gestart.");
  }
}
