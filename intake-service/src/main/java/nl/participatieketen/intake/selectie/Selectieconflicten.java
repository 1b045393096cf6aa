package nl.participatieketen.intake.selectie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.problem.Problems;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.intake.aanmelding.Persoonsconflict;
import nl.participatieketen.intake.aanmelding.Persoonstoets;
import nl.participatieketen.intake.persoon.Aanvang;
import nl.participatieketen.intake.persoon.Persoonsbegin;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells of all candidates together what is to be asked first, before any of them begins. */
@Component
class Selectieconflicten {

  private final Persoonsbegin persoonsbegin;
  private final CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten;

  Selectieconflicten(
      Persoonsbegin persoonsbegin,
      CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten) {
    this.persoonsbegin = persoonsbegin;
    this.kandidaten = kandidaten;
  }

  /**
   * Someone who would begin.
   *
   * @param past whether the round selects them; of whoever it does not, nothing follows
   */
  record Kans(Aanvang aanvang, boolean past) {}

  /**
   * @param veld JSON Pointer to the candidate
   * @param uitleg in Dutch, without a fact of whoever it is
   */
  record Conflict(String veld, String code, String uitleg) {}

  /**
   * Completes where nothing stands in the way. Whoever began by an earlier request is passed over.
   *
   * @return error signal: 409 with every conflict
   */
  Mono<Void> keur(Request verzoek, List<Kans> alle) {
    Set<String> gezien = new HashSet<>();
    return Flux.range(0, alle.size())
        .concatMap(
            nummer -> {
              Kans kans = alle.get(nummer);
              String bsn = kans.aanvang().wie().bsn();
              boolean dubbel = bsn != null && !gezien.add(bsn);
              return conflict(verzoek, kans, dubbel)
                  .map(
                      reden ->
                          new Conflict("/kandidaten/" + nummer, reden.code(), reden.explanation()));
            })
        .collectList()
        .flatMap(conflicten -> conflicten.isEmpty() ? Mono.empty() : Mono.error(fout(conflicten)));
  }

  private Mono<Reason> conflict(Request verzoek, Kans kans, boolean dubbel) {
    Mono<Persoonstoets> toets =
        kans.past() ? persoonsbegin.vooraf(kans.aanvang()) : Mono.just(Persoonstoets.NIETS);
    return kandidaten
        .read(kans.aanvang().stroom(), Insight.WITHOUT)
        .hasElement()
        .filter(begonnen -> !begonnen)
        .flatMap(niet -> toets)
        .map(t -> dubbel ? t.met(Persoonsconflict.DUBBEL, kans.aanvang().tochDoorgaan()) : t)
        .flatMap(t -> Mono.justOrEmpty(t.belet(verzoek.actor())));
  }

  private static ErrorResponseException fout(List<Conflict> conflicten) {
    ProblemDetail probleem =
        Problems.refuse(
            new Reason(
                "persoonsconflicten",
                "Van %d kandidaten is eerst iets na te vragen; er is niets begonnen."
                    .formatted(conflicten.size())),
            List.of());
    probleem.setProperty("conflicten", conflicten);
    return new ErrorResponseException(HttpStatus.CONFLICT, probleem, null);
  }
}
