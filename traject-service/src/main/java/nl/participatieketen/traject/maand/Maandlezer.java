package nl.participatieketen.traject.maand;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.StroomId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what was booked and reported. */
@Component
class Maandlezer {

  private final MongoDatabase database;
  private final Opdrachtverwerker<Maandstand, MaandGebeurtenis> maanden;

  Maandlezer(MongoDatabase database, Opdrachtverwerker<Maandstand, MaandGebeurtenis> maanden) {
    this.database = database;
    this.maanden = maanden;
  }

  record Maand(String maand, int minuten, String euro, int rapportages) {}

  /**
   * @param minuten of all months together
   */
  record Maandoverzicht(List<Maand> items, int minuten, String euro) {}

  record Dag(
      LocalDate datum,
      String medewerker,
      @Nullable String tekst,
      @Nullable Map<String, String> antwoorden) {}

  record Dagrapportages(List<Dag> items) {}

  Mono<Maandoverzicht> overzicht(String organisatie, UUID traject) {
    return Flux.from(
            database
                .getCollection(Maandenlijst.COLLECTIE)
                .find(
                    new Document("trajectId", traject.toString())
                        .append("organisatie", organisatie)))
        .collectList()
        .map(Maandlezer::overzicht);
  }

  private static Maandoverzicht overzicht(List<Document> rijen) {
    return new Maandoverzicht(
        rijen.stream()
            .map(
                rij ->
                    new Maand(
                        rij.getString("maand"),
                        rij.getInteger("minuten"),
                        Euro.van(rij.getInteger("centen")),
                        rij.getInteger("rapportages")))
            .sorted(Comparator.comparing(Maand::maand))
            .toList(),
        rijen.stream().mapToInt(rij -> rij.getInteger("minuten")).sum(),
        Euro.van(rijen.stream().mapToInt(rij -> rij.getInteger("centen")).sum()));
  }

  Mono<ResponseEntity<Object>> dagrapportages(StroomId maand) {
    return maanden
        .lees(maand, Inzage.MET)
        .map(
            opname ->
                ResponseEntity.<Object>ok(
                    new Dagrapportages(
                        opname.commits().stream()
                            .flatMap(commit -> commit.gebeurtenissen().stream())
                            .flatMap(Maandlezer::dag)
                            .toList())))
        .switchIfEmpty(Mono.fromSupplier(() -> ResponseEntity.ok(new Dagrapportages(List.of()))));
  }

  private static Stream<Dag> dag(MaandGebeurtenis gebeurtenis) {
    return gebeurtenis instanceof MaandGebeurtenis.DagGerapporteerd g
        ? Stream.of(new Dag(g.datum(), g.medewerker(), g.tekst(), g.antwoorden()))
        : Stream.empty();
  }
}
