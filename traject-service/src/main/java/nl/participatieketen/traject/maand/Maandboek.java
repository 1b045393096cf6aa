package nl.participatieketen.traject.maand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.traject.http.Inkijk;
import nl.participatieketen.traject.traject.Stand;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Books something in the month of a traject that it belongs to. */
@Component
class Maandboek {

  private final Inkijk inkijk;
  private final CommandHandler<Maandstand, Boek, MaandGebeurtenis> maanden;

  Maandboek(Inkijk inkijk, CommandHandler<Maandstand, Boek, MaandGebeurtenis> maanden) {
    this.inkijk = inkijk;
    this.maanden = maanden;
  }

  /** 404 where there is no such traject; 409 where the day does not belong to it. */
  Mono<ResponseEntity<Object>> boek(
      Request verzoek, UUID traject, LocalDate dag, Object invoer, MaandGebeurtenis wat) {
    return inkijk
        .bekend(verzoek, traject)
        .map(Stand.Bekend::dossier)
        .flatMap(
            dossier ->
                maanden.begin(
                    verzoek.stream(MaandSoort.NAAM, MaandSoort.id(traject, YearMonth.from(dag))),
                    verzoek.begin(invoer),
                    new Boek(traject, dossier.deelnemerId(), dossier.gestartOp(), dag, wat)))
        .map(Maandboek::antwoord)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  private static ResponseEntity<Object> antwoord(Outcome<Maandstand> uitslag) {
    return new Answers<Maandstand>(
            (stroom, stand, versie) -> Maandbeeld.van(stand), stand -> List.of())
        .changed(uitslag);
  }

  /**
   * @param euro the costs together
   */
  record Maandbeeld(String maand, int minuten, String euro, int rapportages) {
    static Maandbeeld van(Maandstand stand) {
      return new Maandbeeld(
          stand.maand(), stand.minuten(), new Euro(stand.centen()).tekst(), stand.rapportages());
    }
  }
}
