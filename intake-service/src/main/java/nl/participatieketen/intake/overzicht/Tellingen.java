package nl.participatieketen.intake.overzicht;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.lists.RowStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Figures over the aanmeldingen of one organisatie. */
@Component
class Tellingen {

  private final RowStore rijen;

  Tellingen(RowStore rijen) {
    this.rijen = rijen;
  }

  /**
   * How long one step takes.
   *
   * @param gedaan how often it was done
   * @param gemiddeldeDagen from open to done, over those; {@code null} when none was
   * @param langsteDagen likewise
   * @param wachtend in how many aanmeldingen it waits now
   * @param gemiddeldWachtend how many days it waits now, over those; {@code null} when none does
   * @param langstWachtend likewise
   */
  record Wachttijd(
      String stap,
      int gedaan,
      @Nullable Double gemiddeldeDagen,
      @Nullable Integer langsteDagen,
      int wachtend,
      @Nullable Double gemiddeldWachtend,
      @Nullable Integer langstWachtend) {}

  /**
   * How many aanmeldingen one medewerker has in one role.
   *
   * @param rol of the werkwijze
   */
  record Belasting(String werkwijze, String rol, String medewerker, int aantal) {}

  Mono<List<Wachttijd>> wachttijden(Request verzoek, String werkwijze, LocalDate vandaag) {
    return per(verzoek, werkwijze, "gedaan", "dagen")
        .zipWith(per(verzoek, werkwijze, "wachtend", "sinds"))
        .map(beide -> samen(beide.getT1(), beide.getT2(), vandaag.toEpochDay()));
  }

  private Mono<Map<String, Document>> per(
      Request verzoek, String werkwijze, String lijst, String veld) {
    return rijen
        .of(verzoek)
        .aggregate(
            Doorlooplijst.COLLECTIE,
            Map.of("werkwijze", werkwijze),
            List.of(
                new Document("$unwind", "$" + lijst),
                new Document(
                    "$group",
                    new Document("_id", "$" + lijst + ".stap")
                        .append("aantal", new Document("$sum", 1))
                        .append("gemiddeld", new Document("$avg", "$" + lijst + "." + veld))
                        .append("minst", new Document("$min", "$" + lijst + "." + veld))
                        .append("meest", new Document("$max", "$" + lijst + "." + veld)))))
        .collectMap(rij -> rij.getString("_id"));
  }

  private static List<Wachttijd> samen(
      Map<String, Document> gedaan, Map<String, Document> wachtend, long vandaag) {
    Map<String, Wachttijd> perStap = new LinkedHashMap<>();
    gedaan.forEach((stap, d) -> perStap.put(stap, wachttijd(stap, d, wachtend.get(stap), vandaag)));
    wachtend.forEach((stap, w) -> perStap.putIfAbsent(stap, wachttijd(stap, null, w, vandaag)));
    return perStap.values().stream().sorted(Comparator.comparing(Wachttijd::stap)).toList();
  }

  private static Wachttijd wachttijd(
      String stap, @Nullable Document gedaan, @Nullable Document wachtend, long vandaag) {
    return new Wachttijd(
        stap,
        gedaan == null ? 0 : getal(gedaan, "aantal").intValue(),
        gedaan == null ? null : getal(gedaan, "gemiddeld").doubleValue(),
        gedaan == null ? null : getal(gedaan, "meest").intValue(),
        wachtend == null ? 0 : getal(wachtend, "aantal").intValue(),
        wachtend == null ? null : vandaag - getal(wachtend, "gemiddeld").doubleValue(),
        wachtend == null ? null : (int) (vandaag - getal(wachtend, "minst").longValue()));
  }

  Mono<List<Belasting>> caseload(Request verzoek) {
    return rijen
        .of(verzoek)
        .aggregate(
            Werkvoorraadlijst.COLLECTIE,
            Map.of(),
            List.of(
                new Document("$unwind", "$toewijzingen"),
                new Document(
                    "$group",
                    new Document(
                            "_id",
                            new Document("werkwijze", "$werkwijze")
                                .append("rol", "$toewijzingen.rol")
                                .append("medewerker", "$toewijzingen.medewerker"))
                        .append("aantal", new Document("$sum", 1)))))
        .map(Tellingen::belasting)
        .collectSortedList(
            Comparator.comparingInt(Belasting::aantal)
                .reversed()
                .thenComparing(Belasting::medewerker));
  }

  private static Belasting belasting(Document rij) {
    Document wie = rij.get("_id", Document.class);
    return new Belasting(
        wie.getString("werkwijze"),
        wie.getString("rol"),
        wie.getString("medewerker"),
        getal(rij, "aantal").intValue());
  }

  private static Number getal(Document rij, String veld) {
    return rij.get(veld, Number.class);
  }
}
