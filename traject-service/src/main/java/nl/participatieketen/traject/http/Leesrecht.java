package nl.participatieketen.traject.http;

import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TredeVastgesteld;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Plangebeurtenis.PlanOpgesteld;
import nl.participatieketen.werkwijze.Categorie;
import nl.participatieketen.werkwijze.Werkwijze;

/**
 * Which of what is vertrouwelijk in a traject someone may read: one decision, for its history and
 * for every other view of it.
 */
public record Leesrecht(Werkwijze werkwijze, Inzicht inzicht, Actor wie)
    implements Geschiedenis.Reading<Gebeurtenis> {

  @Override
  public boolean leest(Gebeurtenis gebeurtenis, Actor auteur, String veld) {
    return leest(gebeurtenis, auteur);
  }

  /** Whether what is vertrouwelijk in this event may be read, other than facts. */
  public boolean leest(Gebeurtenis gebeurtenis, Actor auteur) {
    return switch (gebeurtenis) {
      case TredeVastgesteld _ -> leestTrede();
      case PlanOpgesteld plan -> leestTekstVan(auteur.rol()) || ondertekent(plan);
      case Gebeurtenis _ -> leestTekstVan(auteur.rol());
    };
  }

  /** The rung of the participatieladder says something about work. */
  public boolean leestTrede() {
    return inzicht.ziet(Categorie.WERK);
  }

  /** Free text can hold anything. */
  public boolean leestTekstVan(String auteursrol) {
    return inzicht.zietTekstVan(auteursrol);
  }

  /** Nobody signs what they may not read. */
  private boolean ondertekent(PlanOpgesteld plan) {
    return plan.ondertekenaars().stream()
        .anyMatch(rol -> werkwijze.systeemrol(rol).equals(wie.rol()));
  }
}
