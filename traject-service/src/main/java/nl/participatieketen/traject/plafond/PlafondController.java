package nl.participatieketen.traject.plafond;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.traject.http.Begeleider;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Plafonds", description = "Hoeveel plaatsen er zijn en hoeveel er bezet zijn")
class PlafondController {

  private final MongoDatabase database;

  PlafondController(MongoDatabase database) {
    this.database = database;
  }

  record Plafonds(List<Plafondregel> items) {}

  /**
   * @param plaatsen how many there are, or {@code null} where fte are counted
   * @param fte likewise, or {@code null} where places are counted
   * @param inGebruik places, or fte
   * @param vrij likewise
   */
  record Plafondregel(
      String werkwijze,
      String instrument,
      @Nullable Integer plaatsen,
      @Nullable BigDecimal fte,
      BigDecimal inGebruik,
      BigDecimal vrij) {

    static Plafondregel van(Document rij) {
      int hoogstens = rij.getInteger("hoogstens");
      int inGebruik = rij.getInteger("inGebruik");
      boolean inUren = rij.getBoolean("inUren");
      IntFunction<BigDecimal> maat = inUren ? Ruimte::fte : BigDecimal::valueOf;
      return new Plafondregel(
          rij.getString("werkwijze"),
          rij.getString("instrument"),
          inUren ? null : hoogstens,
          inUren ? Ruimte.fte(hoogstens) : null,
          maat.apply(inGebruik),
          maat.apply(Math.max(0, hoogstens - inGebruik)));
    }
  }

  @GetMapping("/v1/plafonds")
  @Begeleider
  @Operation(
      summary = "Toon hoeveel plaatsen of fte er per instrument in gebruik zijn",
      description = "Een fte telt als 36 uur per week; wie zonder uren begon telt als een fte.")
  Mono<Plafonds> toon(Verzoek verzoek) {
    return Flux.from(
            database
                .getCollection(Plafondlijst.COLLECTIE)
                .find(new Document("organisatie", verzoek.organisatie().id())))
        .filter(rij -> rij.containsKey("hoogstens"))
        .map(Plafondregel::van)
        .collectList()
        .map(Plafonds::new);
  }
}
