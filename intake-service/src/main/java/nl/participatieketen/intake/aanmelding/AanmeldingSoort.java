package nl.participatieketen.intake.aanmelding;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.jspecify.annotations.Nullable;

/** The streams of aanmeldingen: how they are named and folded, and what is due in them. */
public class AanmeldingSoort implements StreamKind<Stand, Gebeurtenis> {

  public static final String NAAM = "aanmelding";

  /** The process that gives on a place that is held no more. */
  public static final String PLEK = "plek";

  private final Werkwijzen werkwijzen;

  public AanmeldingSoort(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

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

  @Override
  public boolean isEnded(Stand stand) {
    return stand instanceof Zaak zaak && zaak.plek() instanceof Plek.Afgesloten;
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

  /** What is due in this state, each with what is asked then. */
  public List<Due<Opdracht>> due(Stand stand) {
    return stand instanceof Zaak zaak ? Termijnplan.van(zaak, werkwijze(zaak)) : List.of();
  }

  @Override
  public List<Deadline> deadlines(Stand stand) {
    return due(stand).stream().map(Due::deadline).toList();
  }

  /** The werkwijze that a case keeps. */
  public Werkwijze werkwijze(Zaak zaak) {
    return werkwijzen.van(zaak.dossier().werkwijze());
  }
}
