package nl.participatieketen.intake.overzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding in which something waits to be done.
 *
 * @param eerst the first day that presses, or {@code null} when none does
 * @param teLaat whether that day has passed
 */
record WerkvoorraadRegel(
    UUID aanmeldingId,
    UUID deelnemerId,
    String werkwijze,
    String status,
    @Nullable LocalDate eerst,
    boolean teLaat,
    Map<String, String> toewijzingen,
    List<Taakregel> taken) {

  /**
   * One thing that waits.
   *
   * @param stap the step of the werkwijze, or empty where it is about none
   */
  record Taakregel(
      String wat,
      String stap,
      List<String> rollen,
      LocalDate sinds,
      @Nullable LocalDate uiterlijk,
      boolean teLaat) {

    static Taakregel van(Document taak, LocalDate vandaag) {
      LocalDate uiterlijk = dag(taak.getString("uiterlijk"));
      return new Taakregel(
          taak.getString("wat"),
          taak.getString("stap"),
          taak.getList("rollen", String.class),
          LocalDate.parse(taak.getString("sinds")),
          uiterlijk,
          uiterlijk != null && uiterlijk.isBefore(vandaag));
    }
  }

  static WerkvoorraadRegel van(Document rij, LocalDate vandaag) {
    LocalDate eerst = dag(rij.getString(Werkvoorraadlijst.EERST));
    return new WerkvoorraadRegel(
        StreamId.of(rij.getString("_id")).id(),
        UUID.fromString(rij.getString("deelnemerId")),
        rij.getString("werkwijze"),
        rij.getString("status"),
        eerst,
        eerst != null && eerst.isBefore(vandaag),
        rij.getList("toewijzingen", Document.class).stream()
            .collect(Collectors.toMap(t -> t.getString("rol"), t -> t.getString("medewerker"))),
        rij.getList("taken", Document.class).stream()
            .map(taak -> Taakregel.van(taak, vandaag))
            .toList());
  }

  private static @Nullable LocalDate dag(String dag) {
    return dag.equals(Werkvoorraadlijst.NIETS_DRINGT) ? null : LocalDate.parse(dag);
  }
}
