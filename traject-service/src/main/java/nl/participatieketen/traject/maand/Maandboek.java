package nl.participatieketen.traject.maand;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.Antwoorden;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.Uitslag;
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
  private final Opdrachtverwerker<Maandstand, MaandGebeurtenis> maanden;

  Maandboek(Trajectdienst trajecten, Opdrachtverwerker<Maandstand, MaandGebeurtenis> maanden) {
    this.trajecten = trajecten;
    this.maanden = maanden;
  }

  /** 404 where there is no such traject; 409 where the day does not belong to it. */
  Mono<ResponseEntity<Object>> boek(
      Verzoek verzoek, UUID traject, LocalDate datum, Object invoer, MaandGebeurtenis wat) {
    return trajecten
        .lees(verzoek, traject, Inzage.ZONDER)
        .flatMap(
            opname ->
                opname.stand() instanceof Stand.Bekend bekend
                    ? boek(verzoek, traject, bekend.dossier(), datum, invoer, wat)
                    : Mono.empty())
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  private Mono<ResponseEntity<Object>> boek(
      Verzoek verzoek,
      UUID traject,
      Dossier dossier,
      LocalDate datum,
      Object invoer,
      MaandGebeurtenis wat) {
    YearMonth maand = YearMonth.from(datum);
    return maanden
        .begin(
            verzoek.stroom(MaandSoort.NAAM, MaandSoort.id(traject, maand)),
            verzoek.begin(invoer),
            stand -> beslis(stand, traject, dossier, datum, verzoek.vandaag(), wat))
        .map(Maandboek::antwoord);
  }

  private static Besluit<MaandGebeurtenis> beslis(
      Maandstand stand,
      UUID traject,
      Dossier dossier,
      LocalDate datum,
      LocalDate vandaag,
      MaandGebeurtenis wat) {
    if (datum.isAfter(vandaag) || datum.isBefore(dossier.gestartOp())) {
      return geweigerd(
          "buiten-het-traject",
          "Kies een dag van %s tot en met vandaag.".formatted(dossier.gestartOp()));
    }
    return stand.traject() == null
        ? aanvaard(
            new MaandGebeurtenis.MaandBegonnen(
                traject, dossier.deelnemerId(), YearMonth.from(datum).toString()),
            wat)
        : aanvaard(wat);
  }

  private static ResponseEntity<Object> antwoord(Uitslag<Maandstand> uitslag) {
    return new Antwoorden<Maandstand>(
            (stroom, stand, versie) -> Maandbeeld.van(stand), stand -> List.of())
        .gewijzigd(uitslag);
  }

  /**
   * @param euro the costs together
   */
  record Maandbeeld(String maand, int minuten, String euro, int rapportages) {
    static Maandbeeld van(Maandstand stand) {
      return new Maandbeeld(
          stand.maand(), stand.minuten(), Euro.van(stand.centen()), stand.rapportages());
    }
  }
}
