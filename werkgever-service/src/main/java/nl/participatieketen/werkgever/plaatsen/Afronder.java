package nl.participatieketen.werkgever.plaatsen;

import java.time.Instant;
import java.util.Optional;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.plaatsen.Stappen.Gang;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.BreekAf;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.Start;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Carries a plaatsing from the intention to its start, or breaks it off. A place and the kandidaat
 * are taken first; only then the plaatsing starts, and that one write decides. They are released
 * only after it is stored that the plaatsing never starts, and the release also shuts out a request
 * that comes in later. So this may be done by several at once, stop anywhere and be done again:
 * none of it leaks a place or starts without one.
 */
@Component
public class Afronder {

  private final Stappen stappen;

  Afronder(Stappen stappen) {
    this.stappen = stappen;
  }

  /**
   * @return the last step, or the first answer to it where it had been taken; its state is started,
   *     or broken off and cleared up
   */
  public Mono<Outcome<Plaatsing>> rondAf(StreamId plaatsing, Instant nu) {
    return stappen
        .lees(plaatsing, nu)
        .flatMap(this::rondAf)
        .defaultIfEmpty(new Outcome.Unknown<>(plaatsing));
  }

  /** Like {@link #rondAf(StroomId, Instant)}; empty where others had done all of it. */
  public Mono<Outcome<Plaatsing>> rondAfAlsNodig(StreamId plaatsing, Instant nu) {
    return rondAf(plaatsing, nu)
        .filter(uitslag -> !(uitslag instanceof Outcome.Recorded<?> klaar && klaar.repeated()));
  }

  private Mono<Outcome<Plaatsing>> rondAf(Gang gang) {
    return switch (gang.opname().state()) {
      case Plaatsing.Voorgenomen s -> neem(gang, s.afspraak());
      case Plaatsing.Afgebroken s -> ruimOp(gang, s.afspraak());
      case Plaatsing.Onbekend s -> Mono.just(new Outcome.Unknown<>(gang.plaatsing()));
      case Plaatsing.Gestart s -> start(gang);
      case Plaatsing.Uitgevallen s -> start(gang);
      case Plaatsing.Duurzaam s -> start(gang);
    };
  }

  private Mono<Outcome<Plaatsing>> neem(Gang gang, Afspraak afspraak) {
    return stappen
        .vergeefPlek(gang, afspraak)
        .flatMap(uitslag -> Mono.justOrEmpty(bezwaar(uitslag)))
        .switchIfEmpty(
            Mono.defer(() -> stappen.koppel(gang, afspraak))
                .flatMap(uitslag -> Mono.justOrEmpty(bezwaar(uitslag))))
        .flatMap(grond -> breekAf(gang, grond))
        .switchIfEmpty(Mono.defer(() -> start(gang)));
  }

  private Mono<Outcome<Plaatsing>> start(Gang gang) {
    return stappen
        .opPlaatsing(gang, "start", new Start())
        .flatMap(
            uitslag ->
                uitslag instanceof Outcome.Refused<Plaatsing>
                    ? rondAf(gang.plaatsing(), gang.nu())
                    : Mono.just(uitslag));
  }

  /** Somebody else may have started it meanwhile: what is stored decides. */
  private Mono<Outcome<Plaatsing>> breekAf(Gang gang, Reason grond) {
    return stappen
        .opPlaatsing(gang, "breek-af", new BreekAf(grond))
        .then(Mono.defer(() -> rondAf(gang.plaatsing(), gang.nu())));
  }

  private Mono<Outcome<Plaatsing>> ruimOp(Gang gang, Afspraak afspraak) {
    return stappen
        .geefPlekVrij(gang, afspraak)
        .then(Mono.defer(() -> stappen.laatLos(gang, afspraak)))
        .then(Mono.defer(() -> stappen.opPlaatsing(gang, "ruim-op", new NoteerOpgeruimd())));
  }

  private static Optional<Reason> bezwaar(Outcome<?> uitslag) {
    return switch (uitslag) {
      case Outcome.Recorded<?> gelukt -> Optional.empty();
      case Outcome.Refused<?> nee -> Optional.of(nee.reason());
      case Outcome.Unknown<?> onbekend ->
          Optional.of(
              new Reason(
                  onbekend.stream().kind() + "-onbekend",
                  "Deze %s bestaat niet.".formatted(onbekend.stream().kind())));
      case Outcome.StaleVersion<?> onmogelijk -> throw onmogelijk(onmogelijk);
      case Outcome.IdReused<?> onmogelijk -> throw onmogelijk(onmogelijk);
    };
  }

  private static IllegalStateException onmogelijk(Outcome<?> uitslag) {
    return new IllegalStateException(
        "a step asks for no version and has an id of its own: " + uitslag);
  }
}
