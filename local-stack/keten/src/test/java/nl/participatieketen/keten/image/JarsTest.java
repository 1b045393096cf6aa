package nl.participatieketen.keten.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarsTest {

  @TempDir private Path folder;

  @Test
  void dezelfde_inhoud_geeft_hetzelfde_merk_wanneer_ook_gebouwd() throws Exception {
    Path jar = jar("inhoud");
    String before = Jars.fingerprint(List.of(jar), "opties");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));

    assertThat(Jars.fingerprint(List.of(jar("inhoud")), "opties")).isEqualTo(before);
  }

  @Test
  void andere_inhoud_of_andere_opties_geven_een_ander_merk() throws Exception {
    String one = Jars.fingerprint(List.of(jar("inhoud")), "opties");

    assertThat(Jars.fingerprint(List.of(jar("inhoue")), "opties")).isNotEqualTo(one);
    assertThat(Jars.fingerprint(List.of(jar("inhoud")), "andere")).isNotEqualTo(one);
  }

  @Test
  void een_module_zonder_jar_is_niet_gebouwd() {
    assertThatExceptionOfType(KetenException.class)
        .isThrownBy(() -> Jars.of(folder))
        .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.NOT_BUILT));
  }

  private Path jar(String content) throws IOException {
    Path jar = folder.resolve("app.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }
}
