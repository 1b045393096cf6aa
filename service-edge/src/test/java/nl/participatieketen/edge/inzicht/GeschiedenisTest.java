package nl.participatieketen.edge.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.Sensitive;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GeschiedenisTest {

  private static final EventTable<Proef> TABEL =
      EventTable.of(Proef.class, Map.of("gemeld", Gemeld.class));

  private sealed interface Proef {}

  private record Gemeld(
      String kanaal,
      @Sensitive @Nullable Map<String, String> feiten,
      @Sensitive @Nullable Map<String, String> persoon,
      @Sensitive @Nullable String verslag)
      implements Proef {}

  @Test
  void een_klantmanager_ziet_het_bsn_en_de_eigen_feiten_maar_niet_wat_het_wijkteam_schreef() {
    assertThat(gegevens("klantmanager"))
        .isEqualTo(
            Map.of(
                "kanaal",
                "balie",
                "feiten",
                Map.of("participatiewet", "ja"),
                "persoon",
                Map.of("naam", "Jan", "bsn", "999990019")));
  }

  @Test
  void het_wijkteam_ziet_de_gezondheid_en_zijn_eigen_verslag_maar_geen_bsn() {
    assertThat(gegevens("wijkteam"))
        .isEqualTo(
            Map.of(
                "kanaal",
                "balie",
                "feiten",
                Map.of("belemmering-gezondheid", "ja"),
                "persoon",
                Map.of("naam", "Jan"),
                "verslag",
                "Het gaat moeizaam."));
  }

  private static Object gegevens(String lezer) {
    var gemeld =
        new Gemeld(
            "balie",
            Map.of("participatiewet", "ja", "belemmering-gezondheid", "ja"),
            Map.of("naam", "Jan", "bsn", "999990019"),
            "Het gaat moeizaam.");
    var commit =
        new Commit<Proef>(
            1,
            "opdracht-1",
            null,
            Instant.EPOCH,
            new Actor("gemeente-voorbeeld", "m-2", "wijkteam"),
            null,
            List.of(gemeld));
    var opname =
        new Snapshot<>(
            new StreamId("gemeente-voorbeeld", "proef", new UUID(0, 1)),
            "stand",
            1,
            1,
            List.of(commit));
    return Geschiedenis.van(opname, TABEL, InzichtTest.inzicht(InzichtTest.APELDOORN, lezer))
        .items()
        .getFirst()
        .gegevens();
  }
}
