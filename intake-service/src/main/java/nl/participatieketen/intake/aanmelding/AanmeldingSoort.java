package nl.participatieketen.intake.aanmelding;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.jspecify.annotations.Nullable;

/**
 * The streams of aanmeldingen.
 *
 * @param werkwijzen what the terms of each case follow from
 */
public record AanmeldingSoort(Werkwijzen werkwijzen) implements StreamKind<Stand, Gebeurtenis> {

  public static final String NAAM = "aanmelding";

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
        || gebeurtenis instanceof Besluitgebeurtenis.PlekVrijgegeven);
  }

  @Override
  public List<Deadline> deadlines(Stand stand) {
    return stand instanceof Zaak zaak
        ? Termijnplan.van(zaak, werkwijzen.van(zaak.dossier().werkwijze())).termijnen()
        : List.of();
  }
}
