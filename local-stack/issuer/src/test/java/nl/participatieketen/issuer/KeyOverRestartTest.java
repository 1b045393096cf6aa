package nl.participatieketen.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyOverRestartTest {

  @TempDir Path parent;

  @Test
  void a_key_in_a_folder_outlives_the_issuer_and_is_its_owners_alone() throws Exception {
    Path folder = parent.resolve("issuer");
    JWKSet before = keysOf("--issuer.map=" + folder);

    assertThat(keysOf("--issuer.map=" + folder)).isEqualTo(before);
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("sleutel.json"))).isEqualTo("rw-------");
  }

  @Test
  void a_key_in_memory_does_not() throws Exception {
    assertThat(keysOf()).isNotEqualTo(keysOf());
  }

  private static JWKSet keysOf(String... arguments) throws Exception {
    try (Issuer issuer = new Issuer(arguments)) {
      return issuer.keys();
    }
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
