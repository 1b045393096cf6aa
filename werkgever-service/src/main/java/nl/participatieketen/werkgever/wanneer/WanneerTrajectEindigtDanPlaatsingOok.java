package nl.participatieketen.werkgever.wanneer;

import java.util.UUID;
import java.util.function.Supplier;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.NoteerEindeGevraagd;
import nl.participatieketen.werkgever.kandidaat.Uitschrijving;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.EindigMetTraject;
import reactor.core.publisher.Mono;

/**
 * When a traject ends while its kandidaat is placed, then the plaatsing ends with it.
 *
 * <p>A traject that knows of the plaatsing can't be ended, so the two crossed: here was placed what
 * there had ended. The traject is leading, and what the plaatsing is by now decides: an intention
 * is broken off, what runs falls out, and what proved lasting stands, for that is what ended the
 * traject.
 */
public final class WanneerTrajectEindigtDanPlaatsingOok implements Process<Kandidaat> {

  private final Supplier<Stromen> stromen;

  public WanneerTrajectEindigtDanPlaatsingOok(Supplier<Stromen> stromen) {
    this.stromen = stromen;
  }

  @Override
  public String name() {
    return KandidaatBesluit.BEEINDIGEN;
  }

  @Override
  public Mono<Outcome<Kandidaat>> run(Course<Kandidaat> gang) {
    return gang.state() instanceof Kandidaat.Geplaatst s && s.daarna() != null && !s.eindeGevraagd()
        ? eindig(gang.onBehalf(), s.plaatsingId(), s.daarna())
        : Mono.empty();
  }

  private Mono<Outcome<Kandidaat>> eindig(
      Course<Kandidaat> gang, UUID plaatsingId, Uitschrijving uitschrijving) {
    var plaatsing = new StreamId(gang.stream().organisatie(), PlaatsingBesluit.NAAM, plaatsingId);
    return gang.take(
            "eindig",
            stromen.get().plaatsingen(),
            plaatsing,
            new EindigMetTraject(uitschrijving.uitgeschrevenOp()))
        .then(
            Mono.defer(
                () ->
                    gang.take(
                        "noteer",
                        stromen.get().kandidaten(),
                        gang.stream(),
                        new NoteerEindeGevraagd(plaatsingId))));
  }
}
