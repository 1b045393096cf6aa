package nl.participatieketen.intake.besluit;

import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Afwegingopdracht;
import nl.participatieketen.intake.aanmelding.Contactopdracht;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Hervat;
import nl.participatieketen.intake.aanmelding.Contactopdracht.KijkContactNa;
import nl.participatieketen.intake.aanmelding.Contactopdracht.RoepTerug;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Ketenopdracht;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Routeopdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Stapopdracht;
import nl.participatieketen.intake.aanmelding.Weigering;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.afweging.Afwegingbesluit;
import nl.participatieketen.intake.begin.Beginbesluit;
import nl.participatieketen.intake.contact.Contactbesluit;
import nl.participatieketen.intake.overdracht.Ketenbesluit;
import nl.participatieketen.intake.route.Routebesluit;
import nl.participatieketen.intake.stap.Stapbesluit;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;

/**
 * Decides on an aanmelding, by the werkwijze under which it began: joins the features, each of
 * which decides on what is asked of it.
 */
public final class Aanmeldingbesluit extends AanmeldingSoort
    implements Decider<Stand, Opdracht, Gebeurtenis> {

  private final Beginbesluit begin;

  public Aanmeldingbesluit(Werkwijzen werkwijzen) {
    super(werkwijzen);
    this.begin = new Beginbesluit(werkwijzen);
  }

  @Override
  public Decision<Gebeurtenis> decide(Stand stand, Opdracht opdracht, Asker vrager) {
    if (opdracht instanceof DoeAanmelding o) {
      return begin.beslis(stand, o, vrager);
    }
    return switch (stand) {
      case Stand.Onbekend s -> Weigering.nietGevonden();
      case Zaak zaak -> beslis(zaak, opdracht, vrager);
    };
  }

  private Decision<Gebeurtenis> beslis(Zaak zaak, Opdracht opdracht, Asker vrager) {
    Werkwijze werkwijze = werkwijze(zaak);
    if (opdracht instanceof Ketenopdracht o) {
      return new Ketenbesluit(zaak, werkwijze).beslis(o);
    }
    if (zaak.plek() instanceof Plek.Afgesloten && !gaatOverPlek(opdracht)) {
      return Weigering.afgesloten();
    }
    if (zaak.rond().pauze() != null && !kanStilliggend(opdracht)) {
      return Weigering.gepauzeerd();
    }
    return switch (opdracht) {
      case Stapopdracht o -> new Stapbesluit(zaak, werkwijze, vrager).beslis(o);
      case Contactopdracht o -> new Contactbesluit(zaak, werkwijze, vrager).beslis(o);
      case Routeopdracht o -> new Routebesluit(zaak, werkwijze, vrager).beslis(o);
      case Afwegingopdracht o -> new Afwegingbesluit(zaak, werkwijze, vrager).beslis(o);
      case Ketenopdracht o -> new Ketenbesluit(zaak, werkwijze).beslis(o);
      case DoeAanmelding o -> begin.beslis(zaak, o, vrager);
    };
  }

  private static boolean kanStilliggend(Opdracht opdracht) {
    return opdracht instanceof Hervat
        || opdracht instanceof RoepTerug
        || opdracht instanceof KijkContactNa
        || opdracht instanceof Contactopdracht.WijsToe
        || opdracht instanceof Contactopdracht.Koppel
        || opdracht instanceof Contactopdracht.VoegSamen
        || opdracht instanceof Contactopdracht.StelVrij
        || opdracht instanceof Contactopdracht.Pauzeer
        || opdracht instanceof Stapopdracht.LegFeitenVast
        || opdracht instanceof Routeopdracht.SluitAf
        || gaatOverPlek(opdracht);
  }

  /** What a route and a case have to settle, wherever the case is. */
  private static boolean gaatOverPlek(Opdracht opdracht) {
    return opdracht instanceof Routeopdracht.KenPlekToe
        || opdracht instanceof Routeopdracht.LaatPlekaanvraagVervallen
        || opdracht instanceof Routeopdracht.GeefPlekOp
        || opdracht instanceof Routeopdracht.GeefPlekVrij;
  }
}
