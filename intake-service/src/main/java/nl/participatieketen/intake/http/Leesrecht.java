package nl.participatieketen.intake.http;

import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.werkwijze.Categorie;

/**
 * What of an aanmelding someone may read beside its facts: one decision, for its history and for
 * every other view of it.
 */
public record Leesrecht(Inzicht inzicht) implements Geschiedenis.Reading<Gebeurtenis> {

  @Override
  public boolean leest(Gebeurtenis gebeurtenis, Actor auteur, String veld) {
    return switch (veld) {
      case "contact", "verwijzer" -> leestPersoon();
      case "uitkering" -> leestUitkering();
      default -> inzicht.zietTekstVan(auteur.rol());
    };
  }

  /** How a deelnemer is reached, and who referred them. */
  boolean leestPersoon() {
    return inzicht.ziet(Categorie.PERSOON);
  }

  boolean leestUitkering() {
    return inzicht.ziet(Categorie.INKOMEN);
  }

  /** Free text of which the state doesn't know who wrote it. */
  boolean leestTekst() {
    return inzicht.zietAlles();
  }
}
