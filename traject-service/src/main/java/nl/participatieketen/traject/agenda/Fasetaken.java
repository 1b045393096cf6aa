package nl.participatieketen.traject.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.traject.bevoegdheid.Bevoegdheid;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Evaluatiestand;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.GezetteStap;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.traject.Fase;

/** What can be done in a phase that runs. */
final class Fasetaken {

  private Fasetaken() {}

  static List<VolgendeStap> van(Dossier dossier, Fasestand stand, Werkwijze werkwijze) {
    Fase fase = werkwijze.fasen().get(stand.code());
    List<VolgendeStap> taken = new ArrayList<>();
    for (GezetteStap open : stand.open().values()) {
      Stap stap = fase == null ? null : fase.stappen().get(open.stap());
      if (stap != null) {
        taken.add(
            new VolgendeStap(
                "stappen",
                stap.naam(),
                Bevoegdheid.rollen(Handeling.STAP_DOEN, werkwijze, stap.door()),
                open.uiterlijk()));
      }
    }
    dossier.fasen().evaluaties(stand.code()).stream()
        .filter(Evaluatiestand::open)
        .findFirst()
        .map(Evaluatiestand::gepland)
        .map(
            e ->
                new VolgendeStap(
                    "evaluaties",
                    "Evalueer: " + e.soort(),
                    e.door() == null
                        ? Bevoegdheid.rollen(Handeling.EVALUEREN)
                        : Bevoegdheid.rollen(Handeling.EVALUEREN, werkwijze, e.door()),
                    e.op()))
        .ifPresent(taken::add);
    taken.add(
        new VolgendeStap(
            "faseafrondingen",
            "Rond de fase af: " + (fase == null ? stand.code() : fase.naam()),
            Bevoegdheid.rollen(Handeling.FASE_WIJZIGEN),
            stand.uiterlijkTot()));
    return taken;
  }
}
