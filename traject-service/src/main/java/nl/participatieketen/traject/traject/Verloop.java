package nl.participatieketen.traject.traject;

import java.util.Set;
import nl.participatieketen.traject.traject.Gebeurtenis.BemiddelbaarVerklaard;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingBegonnen;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.traject.traject.Gebeurtenis.TermijnVerstreken;
import nl.participatieketen.traject.traject.Gebeurtenis.TerugmeldingGedaan;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectAfgerond;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectGestart;
import nl.participatieketen.traject.traject.Stand.Afgerond;
import nl.participatieketen.traject.traject.Stand.Bekend;
import nl.participatieketen.traject.traject.Stand.Bemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Geplaatst;
import nl.participatieketen.traject.traject.Stand.InBegeleiding;
import nl.participatieketen.traject.traject.Stand.Onbekend;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;

/** How a stand follows from what happened. */
final class Verloop {

  private Verloop() {}

  static Stand verwerk(Stand stand, Gebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case TrajectGestart g -> new InBegeleiding(dossier(g));
      case BemiddelbaarVerklaard g -> new Bemiddelbaar(dossier(stand), g.profiel());
      case PlaatsingBegonnen g -> new Geplaatst(dossier(stand), profiel(stand), g.plaatsingId());
      case PlaatsingUitgevallen g ->
          new Bemiddelbaar(dossier(stand).metUitgevallen(g.plaatsingId()), profiel(stand));
      case TermijnVerstreken g -> verstreken(stand);
      case TerugmeldingGedaan g -> new Teruggemeld(dossier(stand), terugmelding(g));
      case TrajectAfgerond g ->
          new Afgerond(dossier(stand), g.uitstroom(), g.afgerondOp(), g.plaatsingId());
    };
  }

  private static Stand verstreken(Stand stand) {
    Dossier dossier = dossier(stand).metTermijnVerstreken();
    return switch (stand) {
      case Onbekend s -> s;
      case InBegeleiding s -> new InBegeleiding(dossier);
      case Bemiddelbaar s -> new Bemiddelbaar(dossier, s.profiel());
      case Geplaatst s -> new Geplaatst(dossier, s.profiel(), s.plaatsingId());
      case Teruggemeld s -> new Teruggemeld(dossier, s.terugmelding());
      case Afgerond s -> new Afgerond(dossier, s.uitstroom(), s.afgerondOp(), s.plaatsingId());
    };
  }

  private static Dossier dossier(TrajectGestart g) {
    return new Dossier(
        g.deelnemerId(),
        g.aanmeldingId(),
        g.afzender(),
        g.werkwijze(),
        g.route(),
        g.ronde(),
        g.gestartOp(),
        g.uiterlijkTot(),
        false,
        Set.of());
  }

  private static Terugmelding terugmelding(TerugmeldingGedaan g) {
    return new Terugmelding(g.reden(), g.gemeldOp(), g.antwoorden(), g.argumenten(), g.advies());
  }

  private static Dossier dossier(Stand stand) {
    if (stand instanceof Bekend bekend) {
      return bekend.dossier();
    }
    throw new IllegalStateException("a stream of trajecten begins with TrajectGestart");
  }

  private static Profiel profiel(Stand stand) {
    return switch (stand) {
      case Bemiddelbaar s -> s.profiel();
      case Geplaatst s -> s.profiel();
      case Onbekend s -> throw zonderProfiel(s);
      case InBegeleiding s -> throw zonderProfiel(s);
      case Teruggemeld s -> throw zonderProfiel(s);
      case Afgerond s -> throw zonderProfiel(s);
    };
  }

  private static IllegalStateException zonderProfiel(Stand stand) {
    return new IllegalStateException("no plaatsing follows from " + stand);
  }
}
