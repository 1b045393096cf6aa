package nl.participatieketen.werkgever.wanneer;

import java.util.function.Supplier;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import reactor.core.publisher.Mono;

/**
 * When a plaatsing has ended and the chain was told, then its place and its kandidaat are free
 * again. Not before: whoever hears of the next plaatsing has then heard that this one ended.
 */
public final class WanneerUitgevallenDanPlekVrij implements Process<Plaatsing> {

  private final Supplier<Stromen> stromen;

  public WanneerUitgevallenDanPlekVrij(Supplier<Stromen> stromen) {
    this.stromen = stromen;
  }

  @Override
  public String name() {
    return PlaatsingBesluit.VRIJGEVEN;
  }

  @Override
  public Mono<Outcome<Plaatsing>> run(Course<Plaatsing> gang) {
    return gang.state() instanceof Plaatsing.Uitgevallen s
            && s.verteldOm() != null
            && !s.opgeruimd()
        ? stromen.get().geefVrij(gang.onBehalf(), s.afspraak())
        : Mono.empty();
  }
}
