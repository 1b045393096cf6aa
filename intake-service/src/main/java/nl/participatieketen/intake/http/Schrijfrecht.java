package nl.participatieketen.intake.http;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Werkwijze;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets someone record facts of an aanmelding only as far as they may see them. */
@Component
public class Schrijfrecht {

  private final StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final AanmeldingSoort soort;

  Schrijfrecht(StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen, AanmeldingSoort soort) {
    this.aanmeldingen = aanmeldingen;
    this.soort = soort;
  }

  /**
   * @param feiten the codes, as they were sent
   * @param stap the step that is done, which may ask for them; {@code null} for none
   * @param verder what is done where all of it may be written
   * @return the answer; error signal 403 where something may not
   */
  public Mono<ResponseEntity<Object>> voor(
      Request verzoek,
      UUID id,
      Collection<String> feiten,
      @Nullable String stap,
      Supplier<Mono<ResponseEntity<Object>>> verder) {
    return feiten.isEmpty()
        ? verder.get()
        : aanmeldingen
            .read(verzoek, id, Insight.WITHOUT)
            .doOnNext(
                opname -> {
                  if (opname.state() instanceof Zaak zaak) {
                    toets(verzoek, soort.werkwijze(zaak), feiten, stap);
                  }
                })
            .then(Mono.defer(verder));
  }

  private static void toets(
      Request verzoek, Werkwijze werkwijze, Collection<String> feiten, @Nullable String code) {
    Stap stap = code == null ? null : werkwijze.intake().stappen().get(code);
    Bevoegdheid.inzicht(werkwijze, verzoek.actor())
        .checkWrite(feiten, stap == null ? Set.of() : stap.legtVast().keySet());
  }
}
