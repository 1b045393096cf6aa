package nl.participatieketen.traject.overzicht;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.lists.RowStore;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts, per professional, the trajecten of one tenant. */
@Component
class Caseload {

  private final RowStore rijen;

  Caseload(RowStore rijen) {
    this.rijen = rijen;
  }

  /**
   * @param items the one with most first
   */
  record Overzicht(List<Regel> items) {}

  /**
   * @param gewicht 10 is an ordinary traject
   * @param metSignaal how many of them ask for attention
   */
  record Regel(
      String medewerker,
      String rol,
      int trajecten,
      int gewicht,
      int minutenPerWeek,
      int metSignaal) {

    Regel samen(Regel ander) {
      return new Regel(
          medewerker,
          rol,
          trajecten + ander.trajecten,
          gewicht + ander.gewicht,
          minutenPerWeek + ander.minutenPerWeek,
          metSignaal + ander.metSignaal);
    }
  }

  Mono<Overzicht> van(Request verzoek) {
    return rijen
        .of(verzoek)
        .find(Caseloadlijst.COLLECTIE, Map.of("loopt", true))
        .collectList()
        .map(Caseload::overzicht);
  }

  private static Overzicht overzicht(List<Document> rijen) {
    Map<String, Regel> per = new TreeMap<>();
    for (Document rij : rijen) {
      int signaal = rij.getInteger("signalen") > 0 ? 1 : 0;
      for (Document t : rij.getList("toewijzingen", Document.class)) {
        Regel regel =
            new Regel(
                t.getString("medewerker"),
                t.getString("rol"),
                1,
                t.getInteger("gewicht"),
                t.getInteger("minutenPerWeek"),
                signaal);
        per.merge(regel.medewerker() + "/" + regel.rol(), regel, Regel::samen);
      }
    }
    return new Overzicht(
        per.values().stream().sorted(Comparator.comparing(Regel::gewicht).reversed()).toList());
  }
}
