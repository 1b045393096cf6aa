package nl.participatieketen.edge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import nl.participatieketen.edge.KetenProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

  private static final String GOED = Base64.getEncoder().encodeToString(new byte[96]);

  @TempDir Path map;

  @Test
  void hij_staat_in_de_omgeving_of_in_een_bestand() throws IOException {
    Path bestand = Files.writeString(map.resolve("sleutel"), GOED + "\n");
    assertThat(MasterKey.read(keten(GOED, null))).hasSize(96);
    assertThat(MasterKey.read(keten("", bestand))).hasSize(96);
  }

  @Test
  void een_ontbrekende_te_korte_of_onleesbare_wordt_met_raad_geweigerd() {
    for (var keten :
        List.of(
            keten(null, null),
            keten("AAAA", null),
            keten("geen base64 !", null),
            keten(null, map.resolve("nergens")))) {
      assertThatThrownBy(() -> MasterKey.read(keten))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("openssl rand -base64 96");
    }
  }

  private static KetenProperties keten(@Nullable String sleutel, @Nullable Path bestand) {
    return new KetenProperties(
        "intake",
        "intake",
        null,
        16,
        List.of("keten.traject"),
        sleutel,
        bestand,
        null,
        URI.create("http://127.0.0.1:9000"),
        URI.create("http://127.0.0.1:8080/intake"),
        null,
        null);
  }
}
