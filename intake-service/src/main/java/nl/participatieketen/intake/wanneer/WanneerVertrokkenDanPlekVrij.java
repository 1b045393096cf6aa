package nl.participatieketen.intake.wanneer;

import java.util.function.Supplier;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.wachtlijst.Wachtlijst;
import reactor.core.publisher.Mono;

/** Gives the place of a case that left its route to who waits for it. */
public record WanneerVertrokkenDanPlekVrij(Supplier<Wachtlijst> wachtlijst)
    implements Process<Stand> {

  @Override
  public String name() {
    return AanmeldingSoort.PLEK;
  }

  @Override
  public Mono<Outcome<Stand>> run(Course<Stand> gang) {
    return gang.state() instanceof Zaak zaak && zaak.rond().bezettePlek() != null
        ? wachtlijst.get().geefVrij(gang.stream(), zaak, zaak.rond().bezettePlek(), gang.now())
        : Mono.empty();
  }
}
