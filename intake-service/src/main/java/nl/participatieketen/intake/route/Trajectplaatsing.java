package nl.participatieketen.intake.route;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Routeopdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Routeopdracht.Plekaanvraag;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sends a deelnemer to a traject, after asking for a place where these are limited. Where it falls
 * between the two, the route finds out by itself.
 */
@Component
class Trajectplaatsing {

  private final StreamService<Stand, Opdracht, Gebeurtenis> deur;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final Plekken plekken;
  private final Process<Stand> plekVrij;
  private final AanmeldingSoort soort;
  private final Decider<Stand, Opdracht, Gebeurtenis> besluit;

  Trajectplaatsing(
      StreamService<Stand, Opdracht, Gebeurtenis> deur,
      CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen,
      Plekken plekken,
      Process<Stand> plekVrij,
      AanmeldingSoort soort,
      Decider<Stand, Opdracht, Gebeurtenis> besluit) {
    this.deur = deur;
    this.aanmeldingen = aanmeldingen;
    this.plekken = plekken;
    this.plekVrij = plekVrij;
    this.soort = soort;
    this.besluit = besluit;
  }

  /**
   * @param vraag the opdracht, given what the route said; {@code null} where there is no limit
   */
  Mono<ResponseEntity<Object>> meldAan(
      Request verzoek,
      UUID id,
      Object invoer,
      Function<@Nullable Plekaanvraag, MeldAanVoorTraject> vraag) {
    return zonderEerderePlek(verzoek, id)
        .mapNotNull(opname -> opname.state() instanceof Zaak zaak ? zaak : null)
        .mapNotNull(zaak -> beperkt(verzoek, zaak, vraag).orElse(null))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            route ->
                route.isPresent()
                    ? metPlek(verzoek, id, invoer, vraag, route.get())
                    : deur.proceed(verzoek, id, invoer, vraag.apply(null)));
  }

  /** The case after it gave up the place of an earlier time, where it still had one. */
  private Mono<Snapshot<Stand, Gebeurtenis>> zonderEerderePlek(Request verzoek, UUID id) {
    StreamId stroom = verzoek.stream(AanmeldingSoort.NAAM, id);
    return aanmeldingen
        .read(stroom, Insight.WITHOUT)
        .flatMap(
            opname ->
                opname.state() instanceof Zaak zaak && zaak.teVerlatenRoute() != null
                    ? aanmeldingen
                        .run(plekVrij, stroom, verzoek.time())
                        .then(aanmeldingen.read(stroom, Insight.WITHOUT))
                    : Mono.just(opname));
  }

  /** Only who would be accepted asks for a place. */
  private Optional<BeperkteRoute> beperkt(
      Request verzoek, Zaak zaak, Function<@Nullable Plekaanvraag, MeldAanVoorTraject> vraag) {
    var zou = vraag.apply(new Plekaanvraag(true, Instant.MAX));
    var vrager = Asker.of(verzoek.actor(), verzoek.time(), Duur.TIJDZONE);
    return besluit.decide(zaak, zou, vrager) instanceof Decision.Accepted
        ? BeperkteRoute.van(verzoek.organisatie().id(), zaak, soort.werkwijze(zaak), zou.route())
        : Optional.empty();
  }

  private Mono<ResponseEntity<Object>> metPlek(
      Request verzoek,
      UUID id,
      Object invoer,
      Function<@Nullable Plekaanvraag, MeldAanVoorTraject> vraag,
      BeperkteRoute route) {
    return plekken
        .vraag(route, id)
        .flatMap(
            plek ->
                deur.proceed(verzoek, id, invoer, vraag.apply(plek))
                    .flatMap(
                        antwoord ->
                            plekken
                                .rondAf(route, id, plek, antwoord.getStatusCode().is2xxSuccessful())
                                .thenReturn(antwoord)));
  }
}
