package nl.participatieketen.werkgever.wanneer;

import java.util.Optional;
import java.util.function.Supplier;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.Koppel;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.BreekAf;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.Start;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.VergeefPlek;
import reactor.core.publisher.Mono;

/**
 * When a plaatsing is intended, then a place and the kandidaat are taken, and it starts; where
 * either can't be had, it is broken off and what it took is released.
 *
 * <p>Only once both are taken does it start, and that one write decides. They are released only
 * after it is stored that it never starts, and the release also shuts out a step that comes in
 * later. So several may do this at once, stop anywhere and do it again: none of it leaks a place or
 * starts without one.
 */
public final class WanneerVoorgenomenDanGeplaatst implements Process<Plaatsing> {

  private final Supplier<Stromen> stromen;

  public WanneerVoorgenomenDanGeplaatst(Supplier<Stromen> stromen) {
    this.stromen = stromen;
  }

  @Override
  public String name() {
    return PlaatsingBesluit.AFRONDEN;
  }

  @Override
  public Mono<Outcome<Plaatsing>> run(Course<Plaatsing> gang) {
    return vervolg(gang.onBehalf(), gang.state());
  }

  private Mono<Outcome<Plaatsing>> vervolg(Course<Plaatsing> gang, Plaatsing stand) {
    return switch (stand) {
      case Plaatsing.Voorgenomen s -> neem(gang, s.afspraak());
      case Plaatsing.Afgebroken s ->
          s.opgeruimd() ? Mono.empty() : stromen.get().geefVrij(gang, s.afspraak());
      case Plaatsing.Onbekend s -> Mono.empty();
      case Plaatsing.Gestart s -> Mono.empty();
      case Plaatsing.Uitgevallen s -> Mono.empty();
      case Plaatsing.Duurzaam s -> Mono.empty();
    };
  }

  private Mono<Outcome<Plaatsing>> neem(Course<Plaatsing> gang, Afspraak afspraak) {
    return vergeefPlek(gang, afspraak)
        .flatMap(uitslag -> Mono.justOrEmpty(bezwaar(uitslag)))
        .switchIfEmpty(
            Mono.defer(() -> koppel(gang, afspraak))
                .flatMap(uitslag -> Mono.justOrEmpty(bezwaar(uitslag))))
        .flatMap(grond -> stromen.get().opPlaatsing(gang, "breek-af", new BreekAf(grond)))
        .switchIfEmpty(Mono.defer(() -> stromen.get().opPlaatsing(gang, "start", new Start())))
        .flatMap(uitslag -> beslist(gang, uitslag));
  }

  private Mono<Outcome<Werkplek>> vergeefPlek(Course<Plaatsing> gang, Afspraak afspraak) {
    var vraag =
        new VergeefPlek(
            gang.stream().id(),
            afspraak.kandidaatId(),
            afspraak.urenPerWeek(),
            afspraak.begonnenOp());
    return stromen.get().opWerkplek(gang, "vergeef-plek", afspraak, vraag);
  }

  private Mono<Outcome<Kandidaat>> koppel(Course<Plaatsing> gang, Afspraak afspraak) {
    var vraag = new Koppel(gang.stream().id(), afspraak.werkplekId(), afspraak.urenPerWeek());
    return stromen.get().opKandidaat(gang, "koppel", afspraak, vraag);
  }

  /** Others may have started it, or broken it off, meanwhile: what is stored decides. */
  private Mono<Outcome<Plaatsing>> beslist(Course<Plaatsing> gang, Outcome<Plaatsing> uitslag) {
    return switch (uitslag) {
      case Outcome.Recorded<Plaatsing> gelukt ->
          gelukt.state() instanceof Plaatsing.Afgebroken
              ? vervolg(gang, gelukt.state())
              : Mono.just(uitslag);
      case Outcome.Refused<Plaatsing> nee -> vervolg(gang, nee.state());
      case Outcome.Unknown<Plaatsing> onmogelijk -> Mono.error(onmogelijk(onmogelijk));
      case Outcome.StaleVersion<Plaatsing> onmogelijk -> Mono.error(onmogelijk(onmogelijk));
      case Outcome.IdReused<Plaatsing> onmogelijk -> Mono.error(onmogelijk(onmogelijk));
    };
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
        "a step is on a stream that exists, asks for no version and has an id of its own: "
            + uitslag);
  }
}
