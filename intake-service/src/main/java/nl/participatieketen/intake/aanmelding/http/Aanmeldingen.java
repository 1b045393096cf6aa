package nl.participatieketen.intake.aanmelding.http;

import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Beslissing;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Rollen;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Taken;
import nl.participatieketen.intake.aanmelding.Vrager;
import nl.participatieketen.intake.aanmelding.Zaak;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks aanmeldingen what was requested, and shows the answer to who asked. */
@Component
public class Aanmeldingen {

  private final StreamHandler<Stand, Gebeurtenis> verwerker;
  private final Beslissing beslissing;

  Aanmeldingen(StreamHandler<Stand, Gebeurtenis> verwerker, Beslissing beslissing) {
    this.verwerker = verwerker;
    this.beslissing = beslissing;
  }

  Mono<ResponseEntity<Object>> begin(Request verzoek, Object invoer, UUID id, Opdracht vraag) {
    return verwerker
        .begin(
            verzoek.stream(AanmeldingSoort.NAAM, id),
            verzoek.begin(invoer),
            stand -> beslissing.beslis(stand, vraag, vrager(verzoek)))
        .map(uitslag -> antwoorden(verzoek).created(uitslag, "/v1/aanmeldingen"));
  }

  Mono<ResponseEntity<Object>> vervolg(Request verzoek, UUID id, Object invoer, Opdracht vraag) {
    return verwerker
        .proceed(
            verzoek.stream(AanmeldingSoort.NAAM, id),
            verzoek.proceed(invoer),
            stand -> beslissing.beslis(stand, vraag, vrager(verzoek)))
        .map(uitslag -> antwoorden(verzoek).changed(uitslag));
  }

  Mono<Snapshot<Stand, Gebeurtenis>> lees(Request verzoek, UUID id) {
    return verwerker.read(verzoek.stream(AanmeldingSoort.NAAM, id), Insight.WITH);
  }

  /** What happened, as far as the asker may see it. */
  Mono<Geschiedenis> geschiedenis(Request verzoek, UUID id) {
    return lees(verzoek, id)
        .mapNotNull(
            opname ->
                opname.state() instanceof Zaak zaak
                    ? Geschiedenis.van(opname, Gebeurtenis.TABEL, inzicht(zaak, verzoek))
                    : null);
  }

  private Inzicht inzicht(Zaak zaak, Request verzoek) {
    return Inzicht.of(beslissing.werkwijze(zaak), verzoek.actor(), Rollen.INTAKERS);
  }

  Mono<ResponseEntity<Object>> toon(Request verzoek, UUID id) {
    return lees(verzoek, id)
        .map(opname -> antwoorden(verzoek).shown(opname))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  Beslissing beslissing() {
    return beslissing;
  }

  private Answers<Stand> antwoorden(Request verzoek) {
    return new Answers<>(
        (stroom, stand, versie) -> Dossierbeeld.van(stroom, stand, beslissing, vrager(verzoek)),
        stand -> Taken.van(stand, beslissing::werkwijze, verzoek.today()));
  }

  private static Vrager vrager(Request verzoek) {
    return new Vrager(verzoek.actor(), verzoek.today());
  }
}
