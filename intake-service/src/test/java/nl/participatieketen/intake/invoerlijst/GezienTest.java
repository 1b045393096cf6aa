package nl.participatieketen.intake.invoerlijst;

import static org.assertj.core.api.Assertions.assertThat;

import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GezienTest {

  private static final BrpDatum DAG = new BrpDatum(1975, 3, 12);

  private final Gezien gezien = new Gezien();

  @Test
  void hetzelfde_bsn_is_dezelfde_hoe_hij_ook_heet() {
    zie("999993653", "Jan", DAG, 2);
    assertThat(gezien.eerder(persoon("999993653", "Piet", DAG), 3)).hasValue(2);
  }

  @Test
  void wie_zonder_bsn_op_een_ander_lijkt_is_dezelfde() {
    zie("999993653", "José de Vries", DAG, 2);
    assertThat(gezien.eerder(persoon(null, "JOSE VRIES", new BrpDatum(1975, null, null)), 3))
        .hasValue(2);
    assertThat(gezien.eerder(persoon(null, "José de Vries", new BrpDatum(1976, null, null)), 4))
        .isEmpty();
  }

  @Test
  void twee_bsns_zijn_twee_mensen() {
    zie("999993653", "Jan", DAG, 2);
    assertThat(gezien.eerder(persoon("999990019", "Jan", DAG), 3)).isEmpty();
    assertThat(gezien.eerder(persoon("999990019", "Jan", DAG), 4)).hasValue(3);
  }

  private void zie(@Nullable String bsn, String naam, BrpDatum geboren, int regel) {
    assertThat(gezien.eerder(persoon(bsn, naam, geboren), regel)).isEmpty();
  }

  private static Persoon persoon(@Nullable String bsn, String naam, BrpDatum geboren) {
    return new Persoon(bsn, naam, geboren, null, null);
  }
}
