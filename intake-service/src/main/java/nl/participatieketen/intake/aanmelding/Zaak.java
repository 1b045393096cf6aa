package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import nl.participatieketen.edge.dag.Dagbereik;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Voortgang;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding that was done.
 *
 * @param dossier who it is and how the case came in
 * @param werk what was done, what is known and what waits
 * @param rond what goes on around the steps
 * @param plek where the case is
 */
public record Zaak(Dossier dossier, Werk werk, Rond rond, Plek plek) implements Stand {

  Zaak met(Dossier nieuw) {
    return new Zaak(nieuw, werk, rond, plek);
  }

  Zaak met(Werk nieuw) {
    return new Zaak(dossier, nieuw, rond, plek);
  }

  Zaak met(Rond nieuw) {
    return new Zaak(dossier, werk, nieuw, plek);
  }

  public Zaak met(Plek nieuw) {
    return new Zaak(dossier, werk, rond, nieuw);
  }

  /** Whether the intake has the case, and not a traject or nobody. */
  public boolean isInHanden() {
    return switch (plek) {
      case Plek.InIntake p -> true;
      case Plek.Ingedeeld p -> true;
      case Plek.OpWachtlijst p -> true;
      case Plek.BijTraject p -> false;
      case Plek.Afgesloten p -> false;
    };
  }

  /** Whether it uses a place of this route, or waits for one. */
  public boolean gebruikt(String route) {
    return route.equals(rond.bezettePlek())
        && switch (plek) {
          case Plek.BijTraject p -> true;
          case Plek.OpWachtlijst p -> true;
          case Plek.InIntake p -> false;
          case Plek.Ingedeeld p -> false;
          case Plek.Afgesloten p -> false;
        };
  }

  /** Whether it waits for a place of this route. */
  public boolean wachtOp(String route) {
    return plek instanceof Plek.OpWachtlijst wacht && wacht.route().equals(route);
  }

  /** The route whose place it still holds, or waits for, though it left; or {@code null}. */
  public @Nullable String teVerlatenRoute() {
    String route = rond.bezettePlek();
    return route == null || gebruikt(route) ? null : route;
  }

  /** The last day on which the contact data are trusted. */
  public LocalDate contactVersTot(Werkwijze werkwijze) {
    return werkwijze.intake().contactNakijken().laatsteDag(dossier.contactOp());
  }

  /** Whether that day was found to have passed. */
  public boolean isContactVerouderd(Werkwijze werkwijze) {
    return werk.gesignaleerd().contains(Termijnsoort.contact(contactVersTot(werkwijze)));
  }

  /** When something of this case can have happened. */
  public Dagbereik gebeurd(LocalDate vandaag) {
    LocalDate begin = dossier.aangemeldOp();
    return new Dagbereik(
        begin,
        vandaag,
        new Reason(
            "voor-de-aanmelding",
            "Dit kan niet voor de aanmelding van %s gebeurd zijn.".formatted(begin)),
        new Reason("in-de-toekomst", "Dit kan niet in de toekomst gebeurd zijn."));
  }

  /** How far it has come, with what is known without being recorded. */
  public Voortgang voortgang(LocalDate vandaag) {
    return new Voortgang(
        Ingebouwd.bij(werk.feiten().nu(), dossier, vandaag), werk.momenten(), werk.open());
  }
}
