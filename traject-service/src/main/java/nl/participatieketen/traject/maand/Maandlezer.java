package nl.participatieketen.traject.maand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.http.Inkijk;
import nl.participatieketen.traject.http.Leesrecht;
import nl.participatieketen.werkwijze.begeleiding.Uren;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what was booked and reported. */
@Component
class Maandlezer {

  private final RowStore rijen;
  private final CommandHandler<Maandstand, Boek, MaandGebeurtenis> maanden;
  private final Inkijk inkijk;

  Maandlezer(
      RowStore rijen, CommandHandler<Maandstand, Boek, MaandGebeurtenis> maanden, Inkijk inkijk) {
    this.rijen = rijen;
    this.maanden = maanden;
    this.inkijk = inkijk;
  }

  record Maand(String maand, int minuten, String euro, int rapportages) {}

  /**
   * @param minuten of all months together
   * @param uren what the werkwijze says of those, or {@code null} where it says nothing
   */
  record Maandoverzicht(List<Maand> items, int minuten, String euro, @Nullable Urenstand uren) {}

  /**
   * @param tekst {@code null} for who may not read it, or after the key was destroyed
   * @param antwoorden likewise
   */
  record Dag(
      LocalDate datum,
      String medewerker,
      @Nullable String tekst,
      @Nullable Map<String, String> antwoorden) {}

  record Dagrapportages(List<Dag> items) {}

  Mono<Maandoverzicht> overzicht(Request verzoek, UUID traject) {
    return maanden(verzoek, traject)
        .zipWith(uren(verzoek, traject), (rijen, uren) -> overzicht(rijen, uren.orElse(null)));
  }

  private Mono<Optional<Uren>> uren(Request verzoek, UUID traject) {
    return inkijk
        .bekend(verzoek, traject)
        .map(stand -> Optional.ofNullable(inkijk.werkwijze(stand).begeleiding().uren()))
        .defaultIfEmpty(Optional.empty());
  }

  private Mono<List<Document>> maanden(Request verzoek, UUID traject) {
    return rijen
        .of(verzoek)
        .find(Maandenlijst.COLLECTIE, Map.of("trajectId", traject.toString()))
        .collectList();
  }

  private static Maandoverzicht overzicht(List<Document> rijen, @Nullable Uren uren) {
    int minuten = rijen.stream().mapToInt(rij -> rij.getInteger("minuten")).sum();
    return new Maandoverzicht(
        rijen.stream()
            .map(
                rij ->
                    new Maand(
                        rij.getString("maand"),
                        rij.getInteger("minuten"),
                        euro(rij).tekst(),
                        rij.getInteger("rapportages")))
            .sorted(Comparator.comparing(Maand::maand))
            .toList(),
        minuten,
        rijen.stream().map(Maandlezer::euro).reduce(Euro.NIETS, Euro::plus).tekst(),
        Urenstand.van(uren, minuten));
  }

  /** Rows of before have a smaller kind of number. */
  private static Euro euro(Document rij) {
    return new Euro(rij.get("centen", Number.class).longValue());
  }

  /** What was reported is for who may read what its author writes. */
  Mono<ResponseEntity<Object>> dagrapportages(Request verzoek, UUID traject, StreamId maand) {
    return inkijk
        .bekend(verzoek, traject)
        .map(stand -> inkijk.leesrecht(stand, verzoek))
        .flatMap(
            recht ->
                maanden
                    .read(maand, Insight.WITH)
                    .map(
                        opname ->
                            opname.commits().stream()
                                .flatMap(
                                    commit ->
                                        commit.events().stream()
                                            .flatMap(g -> dag(g, commit.actor(), recht)))
                                .toList()))
        .defaultIfEmpty(List.of())
        .map(dagen -> ResponseEntity.ok(new Dagrapportages(dagen)));
  }

  private static Stream<Dag> dag(MaandGebeurtenis gebeurtenis, Actor auteur, Leesrecht recht) {
    if (!(gebeurtenis instanceof MaandGebeurtenis.DagGerapporteerd g)) {
      return Stream.empty();
    }
    boolean leest = recht.leestTekstVan(auteur.rol());
    return Stream.of(
        new Dag(
            g.datum(), g.medewerker(), leest ? g.tekst() : null, leest ? g.antwoorden() : null));
  }
}
