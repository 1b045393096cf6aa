package nl.participatieketen.intake.wanneer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Contactopdracht.NodigUit;
import nl.participatieketen.intake.aanmelding.Contactopdracht.PlanAfspraak;
import nl.participatieketen.intake.aanmelding.Contactopdracht.ZegAf;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Stapopdracht.DoeStap;
import nl.participatieketen.intake.aanmelding.Stapopdracht.MeldNietVerschenen;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Bericht;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Plan;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Sessie;
import nl.participatieketen.intake.bijeenkomst.BijeenkomstSoort;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.NoteerGevolgen;
import nl.participatieketen.werkwijze.Duur;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the intakes what a group session means for them. The ids of what is asked are older than
 * {@link Course#take} and stay what they were, so that what an intake heard before it does not hear
 * again.
 */
public record WanneerBijeenkomstDanIntakesBijgewerkt(
    Supplier<CommandHandler<Bijeenkomst, Bijeenkomstopdracht, Bijeenkomstgebeurtenis>>
        bijeenkomsten,
    Supplier<CommandHandler<Stand, Opdracht, Gebeurtenis>> aanmeldingen)
    implements Process<Bijeenkomst> {

  @Override
  public String name() {
    return BijeenkomstSoort.VERWERKEN;
  }

  @Override
  public Mono<Outcome<Bijeenkomst>> run(Course<Bijeenkomst> gang) {
    return gang.state() instanceof Sessie sessie && sessie.sinds() != null
        ? verwerk(gang, sessie, sessie.sinds())
        : Mono.empty();
  }

  private Mono<Outcome<Bijeenkomst>> verwerk(
      Course<Bijeenkomst> gang, Sessie sessie, Instant sinds) {
    return Flux.fromIterable(sessie.teVerwerken().entrySet())
        .concatMap(e -> vertel(gang, sessie, sinds, e.getKey(), e.getValue()))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .flatMap(
            uitslagen ->
                bijeenkomsten
                    .get()
                    .attempt(
                        gang.stream(),
                        keten(gang, "verwerkt/" + sinds),
                        new NoteerGevolgen(sinds, uitslagen)));
  }

  private Mono<Map.Entry<UUID, String>> vertel(
      Course<Bijeenkomst> gang, Sessie sessie, Instant sinds, UUID aanmelding, Bericht bericht) {
    var intake = new StreamId(gang.stream().organisatie(), AanmeldingSoort.NAAM, aanmelding);
    return Flux.fromIterable(vragen(sessie, sinds, bericht))
        .concatMap(
            vraag ->
                aanmeldingen
                    .get()
                    .attempt(
                        intake,
                        keten(
                            gang,
                            "bijeenkomst/%s/%s/%s"
                                .formatted(gang.stream().id(), bericht.inId(), vraag.inId())),
                        vraag.opdracht()))
        .last()
        .map(uitslag -> Map.entry(aanmelding, inWoorden(bericht, uitslag)));
  }

  /**
   * What is asked of an intake.
   *
   * @param inId as it stands in the id of the command; stored: never change it
   */
  private record Vraag(String inId, Opdracht opdracht) {}

  private static List<Vraag> vragen(Sessie sessie, Instant sinds, Bericht bericht) {
    Plan plan = sessie.plan();
    String stap = plan.stap();
    LocalDate dag = LocalDate.ofInstant(plan.tijdstip(), Duur.TIJDZONE);
    return switch (bericht) {
      case GENODIGD ->
          List.of(
              new Vraag(
                  "NodigUit",
                  new NodigUit(
                      stap,
                      sessie.medium(),
                      LocalDate.ofInstant(sinds, Duur.TIJDZONE),
                      null,
                      null)),
              new Vraag(
                  "PlanAfspraak",
                  new PlanAfspraak(stap, plan.tijdstip(), plan.begeleiders(), plan.plaats())));
      case AANWEZIG ->
          List.of(new Vraag("DoeStap", new DoeStap(stap, dag, Map.of(), List.of(), null)));
      case AFWEZIG ->
          List.of(new Vraag("MeldNietVerschenen", new MeldNietVerschenen(stap, dag, null)));
      case AFGELAST -> List.of(new Vraag("ZegAf", new ZegAf(stap, "organisatie", dag, null)));
    };
  }

  /** Kept with the session and shown. */
  private static String inWoorden(Bericht bericht, Outcome<Stand> uitslag) {
    return switch (uitslag) {
      case Outcome.Recorded<Stand> gelukt -> bericht.code();
      case Outcome.Refused<Stand> nee -> nee.reason().code();
      case Outcome.Unknown<Stand> onbekend -> "onbekend";
      case Outcome.StaleVersion<Stand> oud -> "verouderd";
      case Outcome.IdReused<Stand> hergebruikt -> "hergebruikt";
    };
  }

  private static Command keten(Course<Bijeenkomst> gang, String id) {
    return Command.of(id, Actor.system(gang.stream().organisatie(), "keten"), gang.now());
  }
}
