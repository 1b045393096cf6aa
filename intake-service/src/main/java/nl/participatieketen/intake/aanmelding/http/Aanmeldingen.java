package nl.participatieketen.intake.aanmelding.http;

import java.util.UUID;
import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.edge.opdracht.Antwoorden;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.Opdrachtverwerker;
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

  private final Opdrachtverwerker<Stand, Gebeurtenis> verwerker;
  private final Beslissing beslissing;

  Aanmeldingen(Opdrachtverwerker<Stand, Gebeurtenis> verwerker, Beslissing beslissing) {
    this.verwerker = verwerker;
    this.beslissing = beslissing;
  }

  Mono<ResponseEntity<Object>> begin(Verzoek verzoek, Object invoer, UUID id, Opdracht vraag) {
    return verwerker
        .begin(
            verzoek.stroom(AanmeldingSoort.NAAM, id),
            verzoek.begin(invoer),
            stand -> beslissing.beslis(stand, vraag, vrager(verzoek)))
        .map(uitslag -> antwoorden(verzoek).gemaakt(uitslag, "/v1/aanmeldingen"));
  }

  Mono<ResponseEntity<Object>> vervolg(Verzoek verzoek, UUID id, Object invoer, Opdracht vraag) {
    return verwerker
        .vervolg(
            verzoek.stroom(AanmeldingSoort.NAAM, id),
            verzoek.vervolg(invoer),
            stand -> beslissing.beslis(stand, vraag, vrager(verzoek)))
        .map(uitslag -> antwoorden(verzoek).gewijzigd(uitslag));
  }

  Mono<Momentopname<Stand, Gebeurtenis>> lees(Verzoek verzoek, UUID id) {
    return verwerker.lees(verzoek.stroom(AanmeldingSoort.NAAM, id), Inzage.MET);
  }

  /** What happened, as far as the asker may see it. */
  Mono<Geschiedenis> geschiedenis(Verzoek verzoek, UUID id) {
    return lees(verzoek, id)
        .mapNotNull(
            opname ->
                opname.stand() instanceof Zaak zaak
                    ? Geschiedenis.van(opname, Gebeurtenis.TABEL, inzicht(zaak, verzoek))
                    : null);
  }

  private Inzicht inzicht(Zaak zaak, Verzoek verzoek) {
    return Inzicht.van(beslissing.werkwijze(zaak), verzoek.actor(), Rollen.INTAKERS);
  }

  Mono<ResponseEntity<Object>> toon(Verzoek verzoek, UUID id) {
    return lees(verzoek, id)
        .map(opname -> antwoorden(verzoek).getoond(opname))
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  Beslissing beslissing() {
    return beslissing;
  }

  private Antwoorden<Stand> antwoorden(Verzoek verzoek) {
    return new Antwoorden<>(
        (stroom, stand, versie) -> Dossierbeeld.van(stroom, stand, beslissing, vrager(verzoek)),
        stand -> Taken.van(stand, beslissing::werkwijze, verzoek.vandaag()));
  }

  private static Vrager vrager(Verzoek verzoek) {
    return new Vrager(verzoek.actor(), verzoek.vandaag());
  }
}
