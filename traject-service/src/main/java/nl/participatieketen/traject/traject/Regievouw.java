package nl.participatieketen.traject.traject;

/** What regie leaves behind in the dossier. */
final class Regievouw {

  private Regievouw() {}

  static Dossier verwerk(Dossier dossier, Regiegebeurtenis gebeurtenis) {
    Regiestand regie = dossier.regie();
    return switch (gebeurtenis) {
      case Regiegebeurtenis.RegieBepaald g -> dossier.met(regie.met(g.rollen(), g.op()));
      case Regiegebeurtenis.MedewerkerToegewezen g ->
          dossier.met(
              regie.met(
                  new Toewijzing(
                      g.rol(), g.medewerker(), g.gewicht(), g.minutenPerWeek(), g.op())));
      case Regiegebeurtenis.ToewijzingBeeindigd g ->
          dossier.met(regie.zonder(g.rol(), g.medewerker()));
      case Regiegebeurtenis.RegieOvergedragen g ->
          dossier
              .met(overgedragen(regie, g))
              .agenda(a -> a.met(Wacht.na(Wachtsoort.NABELLEN, g.rol(), 1, g.nabellenVoor())));
    };
  }

  private static Regiestand overgedragen(Regiestand regie, Regiegebeurtenis.RegieOvergedragen g) {
    Toewijzing eerder =
        regie.zoek(g.rol()).orElseGet(() -> new Toewijzing(g.rol(), g.aan(), 10, 0, g.op()));
    return regie
        .zonder(g.rol(), g.van())
        .met(new Toewijzing(g.rol(), g.aan(), eerder.gewicht(), eerder.minutenPerWeek(), g.op()));
  }
}
