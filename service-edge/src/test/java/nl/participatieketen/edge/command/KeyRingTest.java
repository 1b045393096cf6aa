package nl.participatieketen.edge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyRingTest {

  private final KeyRing ring = new KeyRing(new byte[96]);

  @Test
  void een_id_volgt_uit_de_tekst_en_is_een_uuid_van_versie_8() {
    assertThat(ring.id("a")).isEqualTo(ring.id("a")).isNotEqualTo(ring.id("b"));
    assertThat(ring.id("a").version()).isEqualTo(8);
    assertThat(ring.id("a").variant()).isEqualTo(2);
  }

  @Test
  void een_andere_hoofdsleutel_geeft_iets_anders() {
    byte[] andere = new byte[96];
    andere[0] = 1;
    var anders = new KeyRing(andere);
    assertThat(anders.id("a")).isNotEqualTo(ring.id("a"));
    assertThat(anders.person("x", "999993653")).isNotEqualTo(ring.person("x", "999993653"));
  }

  @Test
  void dezelfde_persoon_is_bij_een_andere_organisatie_niet_te_herkennen() {
    assertThat(ring.person("een", "999993653"))
        .isEqualTo(ring.person("een", "999993653"))
        .isNotEqualTo(ring.person("twee", "999993653"))
        .doesNotContain("999993653");
  }

  @Test
  void een_vingerafdruk_verschilt_naar_inhoud_en_naar_wie_vraagt() {
    var een = ring.fingerprint("m1", Map.of("a", 1));
    assertThat(een).isEqualTo(ring.fingerprint("m1", Map.of("a", 1)));
    assertThat(een).isNotEqualTo(ring.fingerprint("m1", Map.of("a", 2)));
    assertThat(een).isNotEqualTo(ring.fingerprint("m2", Map.of("a", 1)));
  }
}
