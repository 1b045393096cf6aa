package nl.participatieketen.keten.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.scenarios.verslag.Vergelijking;
import nl.participatieketen.scenarios.verslag.Vergelijking.Gebeurtenis;
import nl.participatieketen.scenarios.verslag.Vergelijking.Kolom;
import org.junit.jupiter.api.Test;

class VergelijkingstabelTest {

  private static final Vergelijking VERGELIJKING =
      new Vergelijking(
          "Jan", LocalDate.of(2027, 1, 31), List.of(kolom("De Stad", 3), kolom("Het Dorp", 400)));

  @Test
  void elk_verloop_heeft_een_kolom_en_de_tabel_blijft_binnen_de_breedte() {
    String tabel = Vergelijkingstabel.van(VERGELIJKING, 70);

    assertThat(tabel)
        .contains(
            "elk vanaf 31 januari 2027",
            "De Stad",
            "Het Dorp",
            "Waar het eindigt",
            "dag 400: een groep");
    assertThat(tabel.lines()).allMatch(regel -> regel.length() <= 70);
    assertThat(tabel.lines().filter(regel -> regel.startsWith("Dagen")))
        .singleElement()
        .asString()
        .matches("Dagen +3 +400 *");
  }

  @Test
  void wat_niet_naast_elkaar_past_komt_onder_elkaar() {
    String tabel = Vergelijkingstabel.van(VERGELIJKING, 40);

    assertThat(tabel).containsSubsequence("De Stad", "Waar het eindigt", "Het Dorp");
    assertThat(tabel.lines()).allMatch(regel -> regel.length() <= 40);
  }

  private static Kolom kolom(String kop, long dag) {
    return new Kolom(
        kop,
        "basis",
        true,
        dag,
        1,
        2,
        List.of(
            new Gebeurtenis(0, "intaker", "Jan meldt zich", false),
            new Gebeurtenis(dag, "", "een groep met een heel lange naam en uitleg", true)));
  }
}
