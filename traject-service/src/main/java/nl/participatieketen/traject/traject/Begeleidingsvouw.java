package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.CasusBesproken;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.CasusIngebracht;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.ContactAfgesproken;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.ContactMislukt;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.FeitenVastgelegd;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.FormulierIngevuld;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.Gesignaleerd;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.GesprekGevoerd;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.HulplijnAfgerond;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.HulplijnBegonnen;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.SignaalAfgehandeld;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TrajectGepauzeerd;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TrajectHervat;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TredeVastgesteld;

/** What guidance leaves behind in the dossier. */
final class Begeleidingsvouw {

  private Begeleidingsvouw() {}

  static Dossier verwerk(Dossier dossier, Begeleidingsgebeurtenis gebeurtenis) {
    Begeleidingsstand begeleiding = dossier.begeleiding();
    return switch (gebeurtenis) {
      case ContactAfgesproken g ->
          dossier
              .met(begeleiding.met(g.afspraken()))
              .agenda(
                  a ->
                      a.met(
                          g.afspraken().stream()
                              .map(c -> Wacht.na(Wachtsoort.CONTACT, c.soort(), 1, c.eerste()))
                              .toList()));
      case Gesignaleerd g ->
          dossier.agenda(
              a ->
                  a.gesignaleerd(
                      new Signaal(g.soort(), g.onderwerp(), g.nr(), g.op()), g.volgende()));
      case SignaalAfgehandeld g -> afgehandeld(dossier, g);
      case GesprekGevoerd g -> gesprek(dossier, g);
      case ContactMislukt g -> mislukt(dossier, g);
      case FeitenVastgelegd g -> dossier.met(begeleiding.metFeiten(g.op(), g.feiten()));
      case TredeVastgesteld g ->
          Beweging.op(dossier.met(begeleiding.op(g.nu(), g.doel())), g.op(), g.stilstandOp());
      case FormulierIngevuld g ->
          dossier.met(begeleiding.formulier(g.formulier(), g.door(), g.antwoorden()));
      case CasusIngebracht g ->
          dossier.met(begeleiding.metCasus(new Begeleidingsstand.Casus(g.op(), g.twijfel())));
      case CasusBesproken g -> dossier.met(begeleiding.metCasus(null));
      case HulplijnBegonnen g -> dossier.met(begeleiding.hulplijn(g.lijn(), g.op()));
      case HulplijnAfgerond g -> dossier.met(begeleiding.hulplijn(g.lijn(), null));
      case TrajectGepauzeerd g ->
          dossier
              .metPauze(new Pauze(g.van(), g.terugOp()))
              .agenda(
                  a ->
                      a.met(
                          Wacht.op(Wachtsoort.TERUGROEPEN, Wacht.TRAJECT, 1, g.terugOp())
                              .alsPauzeTelt(true)));
      case TrajectHervat g -> hervat(dossier, g);
    };
  }

  private static Dossier afgehandeld(Dossier dossier, SignaalAfgehandeld g) {
    Wachtsoort soort = Wachtsoort.van(g.soort());
    LocalDate volgende = g.volgende();
    return dossier.agenda(
        a -> {
          Agenda rest = a.zonder(soort, g.onderwerp(), g.nr());
          return volgende == null
              ? rest
              : rest.met(Wacht.na(soort, g.onderwerp(), g.nr(), volgende));
        });
  }

  private static Dossier gesprek(Dossier dossier, GesprekGevoerd g) {
    LocalDate volgende = g.volgende();
    return Beweging.gesproken(dossier, g.op(), g.uitBeeldOp())
        .agenda(
            a -> {
              Agenda rest = a.zonder(Wachtsoort.CONTACT, g.soort()).zonder(Wachtsoort.NABELLEN);
              return volgende == null
                  ? rest
                  : rest.met(Wacht.na(Wachtsoort.CONTACT, g.soort(), 1, volgende));
            });
  }

  private static Dossier mislukt(Dossier dossier, ContactMislukt g) {
    LocalDate uiterlijk = g.uiterlijk();
    return dossier
        .met(dossier.begeleiding().contact(null, g.trap()))
        .agenda(
            a -> {
              Agenda rest = a.zonder(Wachtsoort.ESCALATIE);
              return uiterlijk == null
                  ? rest
                  : rest.met(Wacht.na(Wachtsoort.ESCALATIE, Wacht.TRAJECT, g.trap(), uiterlijk));
            });
  }

  private static Dossier hervat(Dossier dossier, TrajectHervat g) {
    Pauze pauze = dossier.pauze();
    if (pauze == null) {
      return dossier;
    }
    LocalDate van = pauze.van();
    return dossier
        .metPauze(null)
        .met(dossier.duur().opgeschoven(van, g.dagen()))
        .met(dossier.fasen().opgeschoven(van, g.dagen()))
        .met(dossier.plan().opgeschoven(van, g.dagen()))
        .agenda(a -> a.zonder(Wachtsoort.TERUGROEPEN).opgeschoven(van, g.dagen()));
  }
}
