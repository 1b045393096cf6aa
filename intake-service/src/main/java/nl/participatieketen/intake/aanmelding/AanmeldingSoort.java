package nl.participatieketen.intake.aanmelding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Hervat;
import nl.participatieketen.intake.aanmelding.Contactopdracht.KijkContactNa;
import nl.participatieketen.intake.aanmelding.Contactopdracht.RoepTerug;
import nl.participatieketen.intake.route.BeperkteRoute;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.jspecify.annotations.Nullable;

/**
 * The streams of aanmeldingen: what may happen, by the werkwijze under which a case began, what it
 * leads to, and what is due.
 */
public record AanmeldingSoort(Werkwijzen werkwijzen)
    implements Decider<Stand, Opdracht, Gebeurtenis> {

  public static final String NAAM = "aanmelding";

  /** The process that gives on a place that is held no more. */
  public static final String PLEK = "plek";

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<Gebeurtenis> events() {
    return Gebeurtenis.TABEL;
  }

  @Override
  public Stand initial() {
    return new Stand.Onbekend();
  }

  @Override
  public Stand evolve(Stand stand, Gebeurtenis gebeurtenis) {
    return Verwerking.verwerk(stand, gebeurtenis);
  }

  @Override
  public @Nullable UUID deelnemer(Stand stand) {
    return stand instanceof Zaak zaak ? zaak.dossier().deelnemerId() : null;
  }

  /** A reminder and a receipt tell something; they change nothing that is decided on. */
  @Override
  public boolean bearsOnDecisions(Gebeurtenis gebeurtenis) {
    return !(gebeurtenis instanceof Stapgebeurtenis.HerinneringNodig
        || gebeurtenis instanceof Stapgebeurtenis.TermijnVerstreken
        || gebeurtenis instanceof Contactgebeurtenis.ContactgegevensVerouderd
        || gebeurtenis instanceof Contactgebeurtenis.TerugroepdatumBereikt
        || gebeurtenis instanceof Besluitgebeurtenis.PlekOpgegeven
        || gebeurtenis instanceof Besluitgebeurtenis.PlekVrijgegeven
        || gebeurtenis instanceof Besluitgebeurtenis.PlekaanvraagVervallen);
  }

  @Override
  public List<Due<Opdracht>> due(Stand stand) {
    return stand instanceof Zaak zaak ? Termijnplan.van(zaak, werkwijze(zaak)) : List.of();
  }

  /** The limit of a route, for this case; empty where there is none. */
  public Optional<BeperkteRoute> beperkt(String organisatie, Zaak zaak, String route) {
    return Optional.ofNullable(werkwijze(zaak).routes().get(route))
        .map(Route::plafond)
        .map(plafond -> plafond.plaatsen())
        .map(
            plaatsen ->
                new BeperkteRoute(organisatie, zaak.dossier().werkwijze().id(), route, plaatsen));
  }

  /** The werkwijze that a case keeps. */
  public Werkwijze werkwijze(Zaak zaak) {
    return werkwijzen.van(zaak.dossier().werkwijze());
  }

  @Override
  public Decision<Gebeurtenis> decide(Stand stand, Opdracht opdracht, Asker vrager) {
    if (opdracht instanceof DoeAanmelding o) {
      return new Beginbesluit(werkwijzen).beslis(stand, o, vrager);
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
