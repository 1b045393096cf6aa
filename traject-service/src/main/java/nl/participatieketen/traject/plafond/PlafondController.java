package nl.participatieketen.traject.plafond;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.traject.http.Begeleider;
import org.bson.Document;
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

  record Plafondregel(String werkwijze, String instrument, int plaatsen, int inGebruik, int vrij) {

    static Plafondregel van(Document rij) {
      int plaatsen = rij.getInteger("plaatsen");
      int inGebruik = rij.getInteger("inGebruik");
      return new Plafondregel(
          rij.getString("werkwijze"),
          rij.getString("instrument"),
          plaatsen,
          inGebruik,
          Math.max(0, plaatsen - inGebruik));
    }
  }

  @GetMapping("/v1/plafonds")
  @Begeleider
  @Operation(summary = "Toon hoeveel plaatsen er per instrument in gebruik zijn")
  Mono<Plafonds> toon(Verzoek verzoek) {
    return Flux.from(
            database
                .getCollection(Plafondlijst.COLLECTIE)
                .find(new Document("organisatie", verzoek.organisatie().id())))
        .filter(rij -> rij.containsKey("instrument"))
        .map(Plafondregel::van)
        .collectList()
        .map(Plafonds::new);
  }
}
