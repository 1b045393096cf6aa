package nl.participatieketen.werkgever.plaatsing;

import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Afgebroken;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Bekend;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Duurzaam;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Gestart;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Uitgevallen;
import nl.participatieketen.werkgever.plaatsing.Plaatsing.Voorgenomen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingAfgebroken;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingGestart;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingVoorgenomen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.UitstroomDuurzaam;

/** How a plaatsing follows from what happened. */
final class PlaatsingVerloop {

  private PlaatsingVerloop() {}

  static Plaatsing verwerk(Plaatsing stand, PlaatsingGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case PlaatsingVoorgenomen g -> new Voorgenomen(g.afspraak(), g.voorgenomenOm());
      case PlaatsingGestart g -> new Gestart(afspraak(stand));
      case PlaatsingAfgebroken g -> afgebroken(stand, new Reason(g.code(), g.uitleg()));
      case PlaatsingOpgeruimd g -> opgeruimd(stand);
      case PlaatsingUitgevallen g -> new Uitgevallen(afspraak(stand), g.reden(), g.uitgevallenOp());
      case UitstroomDuurzaam g -> new Duurzaam(afspraak(stand), g.vastgesteldOp());
    };
  }

  private static Plaatsing afgebroken(Plaatsing stand, Reason grond) {
    if (stand instanceof Voorgenomen s) {
      return new Afgebroken(s.afspraak(), s.voorgenomenOm(), grond, false);
    }
    throw new IllegalStateException("only what is intended can be broken off");
  }

  private static Plaatsing opgeruimd(Plaatsing stand) {
    return stand instanceof Afgebroken s
        ? new Afgebroken(s.afspraak(), s.voorgenomenOm(), s.grond(), true)
        : stand;
  }

  private static Afspraak afspraak(Plaatsing stand) {
    if (stand instanceof Bekend bekend) {
      return bekend.afspraak();
    }
    throw new IllegalStateException("a stream of plaatsingen begins with PlaatsingVoorgenomen");
  }
}
