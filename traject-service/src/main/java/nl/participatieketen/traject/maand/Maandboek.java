package nl.participatieketen.traject.maand;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.traject.http.Trajectdienst;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Stand;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Books something in the month of a traject that it belongs to. */
@Component
class Maandboek {

  private final Trajectdienst trajecten;
  private final StreamHandler<Maandstand, MaandGebeurtenis> maanden;

  Maandboek(Trajectdienst trajecten, StreamHandler<Maandstand, MaandGebeurtenis> maanden) {
    this.trajecten = trajecten;
    this.maanden = maanden;
  }

  /** 404 where there is no such traject; 409 where the day does not belong to it. */
  Mono<ResponseEntity<Object>> boek(
      Request verzoek, UUID traject, LocalDate datum, Object invoer, MaandGebeurtenis wat) {
    return trajecten
        .lees(verzoek, traject, Insight.WITHOUT)
        .flatMap(
            opname ->
                opname.state() instanceof Stand.Bekend bekend
                    ? boek(verzoek, traject, bekend.dossier(), datum, invoer, wat)
                    : Mono.empty())
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  private Mono<ResponseEntity<Object>> boek(
      Request verzoek,
      UUID traject,
      Dossier dossier,
      LocalDate datum,
      Object invoer,
      MaandGebeurtenis wat) {
    YearMonth maand = YearMonth.from(datum);
    return maanden
        .begin(
            verzoek.stream(MaandSoort.NAAM, MaandSoort.id(traject, maand)),
            verzoek.begin(invoer),
            stand -> beslis(stand, traject, dossier, datum, verzoek.today(), wat))
        .map(Maandboek::antwoord);
  }

  private static Decision<MaandGebeurtenis> beslis(
      Maandstand stand,
      UUID traject,
      Dossier dossier,
      LocalDate datum,
      LocalDate vandaag,
      MaandGebeurtenis wat) {
    if (datum.isAfter(vandaag) || datum.isBefore(dossier.gestartOp())) {
      return refuse(
          "buiten-het-traject",
          "Kies een dag van %s tot en met vandaag.".formatted(dossier.gestartOp()));
    }
    return stand.traject() == null
        ? accept(
            new MaandGebeurtenis.MaandBegonnen(
                traject, dossier.deelnemerId(), YearMonth.from(datum).toString()),
            wat)
        : accept(wat);
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
