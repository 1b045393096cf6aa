package nl.participatieketen.traject.traject;

import java.util.List;

/** What stopping and nazorg leave behind in the dossier. */
final class Eindevouw {

  private Eindevouw() {}

  static Dossier verwerk(Dossier dossier, Eindegebeurtenis gebeurtenis) {
    Eindestand einde = dossier.einde();
    return switch (gebeurtenis) {
      case Eindegebeurtenis.TrajectAangeboden g ->
          throw new IllegalStateException("a traject is offered once, at its beginning");
      case Eindegebeurtenis.StopVoorgesteld g -> dossier.met(einde.metVoorstel(g));
      case Eindegebeurtenis.StopAfgewezen g -> dossier.met(einde.metVoorstel(null));
      case Eindegebeurtenis.StopBesloten g -> dossier.met(einde.metVoorstel(null));
      case Eindegebeurtenis.TerugmeldingOntvangen g -> dossier.met(einde.ontvangen(g.op()));
      case Eindegebeurtenis.NazorgBegonnen g -> begonnen(dossier, g);
      case Eindegebeurtenis.NazorgcontactGehad g ->
          dossier
              .met(einde.nazorg(n -> n.gehad(g.nr())))
              .agenda(a -> a.zonder((soort, wat, nr) -> isNazorgcontact(soort) && nr == g.nr()));
      case Eindegebeurtenis.NazorgVerlengd g ->
          dossier
              .met(einde.nazorg(n -> n.verlengd(g.tot(), g.contacten())))
              .agenda(
                  a ->
                      a.zonder(Wachtsoort.NAZORG_EINDE)
                          .met(contacten(g.contacten()))
                          .met(Wacht.na(Wachtsoort.NAZORG_EINDE, Wacht.TRAJECT, 1, g.tot())));
      case Eindegebeurtenis.NazorgGeeindigd g ->
          dossier
              .met(einde.nazorg(n -> n.geeindigd(g.op())))
              .agenda(
                  a ->
                      a.zonder(
                          Wachtsoort.NAZORG_CONTACT,
                          Wachtsoort.NAZORG_GEMIST,
                          Wachtsoort.NAZORG_SIGNAAL,
                          Wachtsoort.NAZORG_EINDE));
    };
  }

  private static Dossier begonnen(Dossier dossier, Eindegebeurtenis.NazorgBegonnen g) {
    return dossier
        .met(
            dossier
                .einde()
                .metNazorg(
                    new Nazorgstand(g.vanaf(), g.tot(), g.plaatsingId(), g.contacten(), null)))
        .agenda(
            a ->
                a.met(contacten(g.contacten()))
                    .met(g.signalen())
                    .met(Wacht.na(Wachtsoort.NAZORG_EINDE, Wacht.TRAJECT, 1, g.tot())));
  }

  private static boolean isNazorgcontact(String soort) {
    return soort.equals(Wachtsoort.NAZORG_CONTACT.code())
        || soort.equals(Wachtsoort.NAZORG_GEMIST.code());
  }

  private static List<Wacht> contacten(List<Nazorgafspraak> contacten) {
    return contacten.stream()
        .map(c -> Wacht.op(Wachtsoort.NAZORG_CONTACT, c.soort(), c.nr(), c.op()).alsPauzeTelt(true))
        .toList();
  }
}
