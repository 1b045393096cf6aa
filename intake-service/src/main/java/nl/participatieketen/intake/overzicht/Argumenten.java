package nl.participatieketen.intake.overzicht;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells whether a professional used an argument before, in another aanmelding. */
@Component
public class Argumenten {

  private final RowStore rijen;

  Argumenten(RowStore rijen) {
    this.rijen = rijen;
  }

  /** Those of {@code afdrukken} that the asker used elsewhere; rows follow by a moment. */
  public Mono<Set<String>> elders(Request verzoek, UUID aanmelding, Collection<String> afdrukken) {
    String hier = verzoek.stream(AanmeldingSoort.NAAM, aanmelding).key();
    return Flux.fromIterable(Set.copyOf(afdrukken))
        .filterWhen(afdruk -> isElders(verzoek, hier, afdruk))
        .collect(Collectors.toSet());
  }

  private Mono<Boolean> isElders(Request verzoek, String hier, String afdruk) {
    return rijen
        .of(verzoek)
        .find(
            Argumentenlijst.COLLECTIE,
            Map.of(
                Argumentenlijst.AFDRUKKEN,
                Argumentenlijst.van(verzoek.actor().medewerker(), afdruk)))
        .take(2)
        .any(rij -> !hier.equals(rij.getString("_id")));
  }
}
