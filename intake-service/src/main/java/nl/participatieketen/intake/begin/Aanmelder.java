package nl.participatieketen.intake.begin;

import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.begin.AanmeldingInvoer.NieuweAanmelding;
import nl.participatieketen.intake.http.Feiteninvoer;
import nl.participatieketen.intake.persoon.Aanduiding;
import nl.participatieketen.intake.persoon.Aanvang;
import nl.participatieketen.intake.persoon.Persoonsbegin;
import nl.participatieketen.werkwijze.Duur;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Does an aanmelding that was sent, by whatever door it came in. */
@Component
public class Aanmelder {

  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final Persoonsbegin persoonsbegin;
  private final Decider<Stand, Opdracht, Gebeurtenis> besluit;

  Aanmelder(
      CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen,
      Persoonsbegin persoonsbegin,
      Decider<Stand, Opdracht, Gebeurtenis> besluit) {
    this.aanmeldingen = aanmeldingen;
    this.persoonsbegin = persoonsbegin;
    this.besluit = besluit;
  }

  /** The same for a repeated request: what was begun before is begun once. */
  public Mono<Outcome<Stand>> meldAan(Request verzoek, NieuweAanmelding invoer) {
    Persoon persoon = Objects.requireNonNull(invoer.deelnemer()).alsPersoon();
    StreamId zaak = verzoek.stream(AanmeldingSoort.NAAM, verzoek.newId(AanmeldingSoort.NAAM));
    UUID nieuw = verzoek.newId("deelnemer");
    DoeAanmelding vraag = vraag(verzoek, invoer, persoon, nieuw);
    var wie =
        new Aanduiding(
            verzoek.organisatie().id(),
            persoon.bsn(),
            persoon.naam(),
            persoon.geboortedatum(),
            nieuw);
    return kan(verzoek, vraag)
        ? persoonsbegin.begin(
            new Aanvang(wie, zaak, zaak, invoer.tochDoorgaan()),
            (deelnemer, toets) -> begin(verzoek, zaak, invoer, vraag.voor(deelnemer, toets)),
            Outcome.Recorded.class::isInstance)
        : begin(verzoek, zaak, invoer, vraag);
  }

  private Mono<Outcome<Stand>> begin(
      Request verzoek, StreamId zaak, NieuweAanmelding invoer, DoeAanmelding vraag) {
    return aanmeldingen.begin(zaak, verzoek.begin(invoer), vraag);
  }

  private static DoeAanmelding vraag(
      Request verzoek, NieuweAanmelding invoer, Persoon persoon, UUID deelnemer) {
    return new DoeAanmelding(
        deelnemer,
        verzoek.organisatie(),
        invoer.werkwijze(),
        Objects.requireNonNull(invoer.kanaal()),
        invoer.selectieronde(),
        persoon,
        invoer.verwijzer() == null ? null : invoer.verwijzer().alsVerwijzer(),
        invoer.toestemmingOp(),
        invoer.uitkering(),
        Feiteninvoer.lees(invoer.feiten()),
        invoer.toelichting(),
        invoer.uitzondering());
  }

  /** Nothing is written about somebody before it is known that the aanmelding can be done. */
  private boolean kan(Request verzoek, DoeAanmelding vraag) {
    return besluit.decide(
            besluit.initial(), vraag, Asker.of(verzoek.actor(), verzoek.time(), Duur.TIJDZONE))
        instanceof Decision.Accepted;
  }
}
