package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.participatieketen.traject.traject.Gebeurtenis.BemiddelbaarVerklaard;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingBegonnen;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.traject.traject.Gebeurtenis.TermijnVerstreken;
import nl.participatieketen.traject.traject.Gebeurtenis.TerugmeldingGedaan;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectAfgerond;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectGestart;
import nl.participatieketen.traject.traject.Stand.Aangeboden;
import nl.participatieketen.traject.traject.Stand.Afgerond;
import nl.participatieketen.traject.traject.Stand.Bekend;
import nl.participatieketen.traject.traject.Stand.Bemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Geplaatst;
import nl.participatieketen.traject.traject.Stand.InBegeleiding;
import nl.participatieketen.traject.traject.Stand.Onbekend;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;

/** How a stand follows from what happened. */
final class Vouwen {

  private Vouwen() {}

  static Stand verwerk(Stand stand, Gebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case Eindegebeurtenis.TrajectAangeboden g -> new Aangeboden(aangeboden(g));
      case TrajectGestart g -> new InBegeleiding(gestart(stand, g));
      case BemiddelbaarVerklaard g ->
          new Bemiddelbaar(
              Beweging.op(dossier(stand), g.verklaardOp(), g.stilstandOp()), g.profiel());
      case PlaatsingBegonnen g ->
          new Geplaatst(
              Beweging.op(dossier(stand), g.begonnenOp(), g.stilstandOp()),
              profiel(stand),
              g.plaatsingId());
      case PlaatsingUitgevallen g ->
          new Bemiddelbaar(dossier(stand).metUitgevallen(g.plaatsingId()), profiel(stand));
      case TermijnVerstreken g -> wijzig(stand, d -> d.met(d.duur().alsVerstreken()));
      case TerugmeldingGedaan g -> new Teruggemeld(beeindigd(stand, g.gemeldOp()), terugmelding(g));
      case TrajectAfgerond g ->
          new Afgerond(
              beeindigd(stand, g.afgerondOp()), g.uitstroom(), g.afgerondOp(), g.plaatsingId());
      case Regiegebeurtenis g -> wijzig(stand, d -> Regievouw.verwerk(d, g));
      case Fasegebeurtenis g -> wijzig(stand, d -> Fasevouw.verwerk(d, g));
      case Plangebeurtenis g -> wijzig(stand, d -> Planvouw.verwerk(d, g));
      case Begeleidingsgebeurtenis g -> wijzig(stand, d -> Begeleidingsvouw.verwerk(d, g));
      case Overdrachtgebeurtenis g -> wijzig(stand, d -> Overdrachtvouw.verwerk(d, g));
      case Eindegebeurtenis g -> wijzig(stand, d -> Eindevouw.verwerk(d, g));
    };
  }

  private static Stand wijzig(Stand stand, UnaryOperator<Dossier> wijziging) {
    Bekend bekend = bekend(stand);
    return bekend.met(wijziging.apply(bekend.dossier()));
  }

  private static Dossier aangeboden(Eindegebeurtenis.TrajectAangeboden g) {
    return Dossier.nieuw(
        new Herkomst(
            g.deelnemerId(), g.aanmeldingId(), g.afzender(), g.werkwijze(), g.route(), g.ronde()),
        Trajectduur.van(g.aangebodenOp(), g.aangebodenOp()));
  }

  private static Dossier gestart(Stand stand, TrajectGestart g) {
    Dossier nieuw =
        Dossier.nieuw(
            new Herkomst(
                g.deelnemerId(),
                g.aanmeldingId(),
                g.afzender(),
                g.werkwijze(),
                g.route(),
                g.ronde()),
            Trajectduur.van(g.gestartOp(), g.uiterlijkTot()));
    return Beweging.op(
        stand instanceof Aangeboden(Dossier eerder) ? nieuw.metBekend(eerder) : nieuw,
        g.gestartOp(),
        g.stilstandOp());
  }

  /** Nothing is waited for any more but in the nazorg, and nothing is used any more. */
  private static Dossier beeindigd(Stand stand, LocalDate op) {
    Dossier dossier = dossier(stand);
    return dossier.agenda(Agenda::alleenNazorg).met(dossier.plan().beeindigd(op)).metPauze(null);
  }

  private static Terugmelding terugmelding(TerugmeldingGedaan g) {
    return new Terugmelding(g.reden(), g.gemeldOp(), g.antwoorden(), g.argumenten(), g.advies());
  }

  private static Dossier dossier(Stand stand) {
    return bekend(stand).dossier();
  }

  private static Bekend bekend(Stand stand) {
    if (stand instanceof Bekend bekend) {
      return bekend;
    }
    throw new IllegalStateException("a stream of trajecten begins with its start or its offer");
  }

  private static Profiel profiel(Stand stand) {
    return switch (stand) {
      case Bemiddelbaar s -> s.profiel();
      case Geplaatst s -> s.profiel();
      case Onbekend s -> throw zonderProfiel(s);
      case Aangeboden s -> throw zonderProfiel(s);
      case InBegeleiding s -> throw zonderProfiel(s);
      case Teruggemeld s -> throw zonderProfiel(s);
      case Afgerond s -> throw zonderProfiel(s);
    };
  }

  private static IllegalStateException zonderProfiel(Stand stand) {
    return new IllegalStateException("no plaatsing follows from " + stand);
  }
}
