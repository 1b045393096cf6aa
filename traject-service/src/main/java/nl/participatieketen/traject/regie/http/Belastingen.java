package nl.participatieketen.traject.regie.http;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.traject.medewerker.Medewerkerslijst;
import nl.participatieketen.traject.overzicht.Caseloadlijst;
import nl.participatieketen.traject.regie.Belasting;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads how much everyone carries, from the rows of trajecten and medewerkers of one tenant. */
@Component
class Belastingen {

  private final MongoDatabase database;

  Belastingen(MongoDatabase database) {
    this.database = database;
  }

  Mono<Belasting> van(String organisatie, String medewerker) {
    return capaciteiten(new Document("organisatie", organisatie).append("medewerker", medewerker))
        .flatMap(
            capaciteit ->
                trajecten(organisatie)
                    .map(rijen -> belasting(medewerker, rijen, capaciteit.get(medewerker))));
  }

  /** Everyone who is known in a role. */
  Mono<Map<String, Belasting>> inRol(String organisatie, String rol) {
    return Mono.zip(
            capaciteiten(new Document("organisatie", organisatie).append("rollen", rol)),
            trajecten(organisatie))
        .map(
            beide -> {
              Map<String, Belasting> per = new LinkedHashMap<>();
              beide
                  .getT1()
                  .forEach((wie, minuten) -> per.put(wie, belasting(wie, beide.getT2(), minuten)));
              return per;
            });
  }

  private Mono<Map<String, Integer>> capaciteiten(Document vraag) {
    return Flux.from(database.getCollection(Medewerkerslijst.COLLECTIE).find(vraag))
        .collectMap(rij -> rij.getString("medewerker"), rij -> rij.getInteger("minutenPerWeek"));
  }

  private Mono<List<Document>> trajecten(String organisatie) {
    return Flux.from(
            database
                .getCollection(Caseloadlijst.COLLECTIE)
                .find(new Document("organisatie", organisatie).append("loopt", true)))
        .collectList();
  }

  private static Belasting belasting(
      String medewerker, List<Document> trajecten, @Nullable Integer capaciteit) {
    List<Document> eigen =
        trajecten.stream()
            .flatMap(rij -> rij.getList("toewijzingen", Document.class).stream())
            .filter(t -> t.getString("medewerker").equals(medewerker))
            .toList();
    return new Belasting(
        eigen.size(),
        eigen.stream().mapToInt(t -> t.getInteger("gewicht")).sum(),
        eigen.stream().mapToInt(t -> t.getInteger("minutenPerWeek")).sum(),
        capaciteit);
  }
}
