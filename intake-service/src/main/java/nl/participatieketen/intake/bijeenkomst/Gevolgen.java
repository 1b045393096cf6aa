package nl.participatieketen.intake.bijeenkomst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Beslissing;
import nl.participatieketen.intake.aanmelding.Contactopdracht.NodigUit;
import nl.participatieketen.intake.aanmelding.Contactopdracht.PlanAfspraak;
import nl.participatieketen.intake.aanmelding.Contactopdracht.ZegAf;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Stapopdracht.DoeStap;
import nl.participatieketen.intake.aanmelding.Stapopdracht.MeldNietVerschenen;
import nl.participatieketen.intake.aanmelding.Vrager;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Bericht;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Plan;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Sessie;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.NoteerGevolgen;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the intakes what a group session means for them, by ordinary opdrachten whose ids follow
 * from the session, so that telling twice does nothing.
 */
@Component
public class Gevolgen {

  private final StreamHandler<Bijeenkomst, Bijeenkomstgebeurtenis> bijeenkomsten;
  private final StreamHandler<Stand, Gebeurtenis> aanmeldingen;
  private final Bijeenkomstbeslissing bijeenkomstbeslissing;
  private final Beslissing beslissing;

  Gevolgen(
      StreamHandler<Bijeenkomst, Bijeenkomstgebeurtenis> bijeenkomsten,
      StreamHandler<Stand, Gebeurtenis> aanmeldingen,
      Bijeenkomstbeslissing bijeenkomstbeslissing,
      Beslissing beslissing) {
    this.bijeenkomsten = bijeenkomsten;
    this.aanmeldingen = aanmeldingen;
    this.bijeenkomstbeslissing = bijeenkomstbeslissing;
    this.beslissing = beslissing;
  }

  /** Carries out the term of a session of which the intakes have something to hear. */
  public Mono<Outcome<Bijeenkomst>> verwerk(StreamId stroom, Instant nu) {
    return bijeenkomsten
        .read(stroom, Insight.WITHOUT)
        .map(opname -> opname.state())
        .ofType(Sessie.class)
        .flatMap(sessie -> verwerk(stroom, sessie, sessie.sinds(), nu));
  }

  private Mono<Outcome<Bijeenkomst>> verwerk(
      StreamId stroom, Sessie sessie, @Nullable Instant sinds, Instant nu) {
    return sinds == null
        ? Mono.empty()
        : Flux.fromIterable(sessie.teVerwerken().entrySet())
            .concatMap(e -> vertel(stroom, sessie, e.getKey(), e.getValue(), nu))
            .collectMap(Map.Entry::getKey, Map.Entry::getValue)
            .flatMap(uitslagen -> noteer(stroom, sinds, uitslagen, nu));
  }

  private Mono<Outcome<Bijeenkomst>> noteer(
      StreamId stroom, Instant sinds, Map<UUID, String> uitslagen, Instant nu) {
    return bijeenkomsten.attempt(
        stroom,
        Command.of("verwerkt/" + sinds, keten(stroom), nu),
        stand -> bijeenkomstbeslissing.beslis(stand, new NoteerGevolgen(sinds, uitslagen), nu));
  }

  private Mono<Map.Entry<UUID, String>> vertel(
      StreamId stroom, Sessie sessie, UUID aanmelding, Bericht bericht, Instant nu) {
    var vrager = new Vrager(keten(stroom), LocalDate.ofInstant(nu, Duur.TIJDZONE));
    return Flux.fromIterable(vragen(sessie, bericht))
        .concatMap(
            vraag ->
                aanmeldingen.attempt(
                    new StreamId(stroom.organisatie(), AanmeldingSoort.NAAM, aanmelding),
                    Command.of(
                        "bijeenkomst/%s/%s/%s".formatted(stroom.id(), bericht.inId(), vraag.inId()),
                        keten(stroom),
                        nu),
                    stand -> beslissing.beslis(stand, vraag.opdracht(), vrager)))
        .last()
        .map(uitslag -> Map.entry(aanmelding, inWoorden(bericht, uitslag)));
  }

  /**
   * @param inId as it stands in the id of the opdracht
   */
  private record Vraag(String inId, Opdracht opdracht) {}

  private static List<Vraag> vragen(Sessie sessie, Bericht bericht) {
    Plan plan = sessie.plan();
    LocalDate dag = LocalDate.ofInstant(plan.tijdstip(), Duur.TIJDZONE);
    return switch (bericht) {
      case GENODIGD ->
          List.of(
              new Vraag(
                  "NodigUit",
                  new NodigUit(
                      plan.stap(),
                      sessie.medium(),
                      LocalDate.ofInstant(
                          sessie.sinds() == null ? plan.tijdstip() : sessie.sinds(), Duur.TIJDZONE),
                      null,
                      null)),
              new Vraag(
                  "PlanAfspraak",
                  new PlanAfspraak(
                      plan.stap(), plan.tijdstip(), plan.begeleiders(), plan.plaats())));
      case AANWEZIG ->
          List.of(new Vraag("DoeStap", new DoeStap(plan.stap(), dag, Map.of(), List.of(), null)));
      case AFWEZIG ->
          List.of(new Vraag("MeldNietVerschenen", new MeldNietVerschenen(plan.stap(), dag, null)));
      case AFGELAST ->
          List.of(new Vraag("ZegAf", new ZegAf(plan.stap(), "organisatie", dag, null)));
    };
  }

  private static String inWoorden(Bericht bericht, Outcome<Stand> uitslag) {
    return switch (uitslag) {
      case Outcome.Recorded<Stand> gelukt -> bericht.code();
      case Outcome.Refused<Stand> nee -> nee.reason().code();
      case Outcome.Unknown<Stand> onbekend -> "onbekend";
      case Outcome.StaleVersion<Stand> oud -> "verouderd";
      case Outcome.IdReused<Stand> hergebruikt -> "hergebruikt";
    };
  }

  private static Actor keten(StreamId stroom) {
    return Actor.system(stroom.organisatie(), "keten");
  }
}
