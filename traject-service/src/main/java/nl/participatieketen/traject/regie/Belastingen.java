package nl.participatieketen.traject.regie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.traject.medewerker.Medewerkerslijst;
import nl.participatieketen.traject.overzicht.Caseloadlijst;
import nl.participatieketen.traject.traject.Belasting;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads how much everyone carries, from the rows of trajecten and medewerkers of one tenant. */
@Component
class Belastingen {

  private final RowStore rijen;

  Belastingen(RowStore rijen) {
    this.rijen = rijen;
  }

  Mono<Belasting> van(Request verzoek, String medewerker) {
    return capaciteiten(verzoek, "medewerker", medewerker)
        .flatMap(
            capaciteit ->
                trajecten(verzoek)
                    .map(lopend -> belasting(medewerker, lopend, capaciteit.get(medewerker))));
  }

  /** Everyone who is known in a role. */
  Mono<Map<String, Belasting>> inRol(Request verzoek, String rol) {
    return Mono.zip(capaciteiten(verzoek, "rollen", rol), trajecten(verzoek))
        .map(
            beide -> {
              Map<String, Belasting> per = new LinkedHashMap<>();
              beide
                  .getT1()
                  .forEach((wie, minuten) -> per.put(wie, belasting(wie, beide.getT2(), minuten)));
              return per;
            });
  }

  private Mono<Map<String, Integer>> capaciteiten(Request verzoek, String veld, String waarde) {
    return rijen
        .of(verzoek)
        .find(Medewerkerslijst.COLLECTIE, Map.of(veld, waarde))
        .collectMap(rij -> rij.getString("medewerker"), rij -> rij.getInteger("minutenPerWeek"));
  }

  private Mono<List<Document>> trajecten(Request verzoek) {
    return rijen.of(verzoek).find(Caseloadlijst.COLLECTIE, Map.of("loopt", true)).collectList();
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
