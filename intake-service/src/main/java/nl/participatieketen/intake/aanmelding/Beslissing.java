package nl.participatieketen.intake.aanmelding;

import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Hervat;
import nl.participatieketen.intake.aanmelding.Contactopdracht.KijkContactNa;
import nl.participatieketen.intake.aanmelding.Contactopdracht.RoepTerug;
import nl.participatieketen.intake.aanmelding.Routeopdracht.GeefPlekVrij;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Decides on an aanmelding, by the werkwijze under which it began. */
public final class Beslissing {

  private final Werkwijzen werkwijzen;

  public Beslissing(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  /** The werkwijze that a case keeps. */
  public Werkwijze werkwijze(Zaak zaak) {
    return werkwijzen.van(zaak.dossier().werkwijze());
  }

  public Decision<Gebeurtenis> beslis(Stand stand, Opdracht opdracht, Vrager vrager) {
    if (opdracht instanceof DoeAanmelding o) {
      return new Beginbesluit(werkwijzen).beslis(stand, o, vrager);
    }
    return switch (stand) {
      case Stand.Onbekend s -> Weigering.nietGevonden();
      case Zaak zaak -> beslis(zaak, opdracht, vrager);
    };
  }

  private Decision<Gebeurtenis> beslis(Zaak zaak, Opdracht opdracht, Vrager vrager) {
    Werkwijze werkwijze = werkwijze(zaak);
    if (opdracht instanceof Ketenopdracht o) {
      return new Ketenbesluit(zaak, werkwijze).beslis(o);
    }
    if (zaak.plek() instanceof Plek.Afgesloten && !(opdracht instanceof GeefPlekVrij)) {
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
      case DoeAanmelding o -> new Beginbesluit(werkwijzen).beslis(zaak, o, vrager);
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
        || opdracht instanceof Routeopdracht.KenPlekToe
        || opdracht instanceof Routeopdracht.SluitAf
        || opdracht instanceof GeefPlekVrij;
  }
}
