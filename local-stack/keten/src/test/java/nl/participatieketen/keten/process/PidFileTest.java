package nl.participatieketen.keten.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {

  @TempDir private Path folder;

  @Test
  void wat_geschreven_is_komt_terug() {
    PidFile file = new PidFile(folder.resolve("run/intake.pid"));
    PidFile.Entry entry = new PidFile.Entry(own(), "abc123");

    file.write(entry);

    assertThat(file.read()).contains(entry);
    assertThat(entry.identity().runs()).isTrue();
  }

  @Test
  void een_nummer_dat_een_ander_proces_kreeg_draait_niet() {
    Identity reused = new Identity(own().pid(), own().started().minus(Duration.ofMinutes(5)));

    assertThat(reused.runs()).isFalse();
  }

  @Test
  void een_geeindigd_proces_draait_niet() throws Exception {
    Process process = new ProcessBuilder("sh", "-c", "read wacht").start();
    Identity identity = Identity.of(process.pid()).orElseThrow();
    assertThat(identity.runs()).isTrue();

    process.destroyForcibly().waitFor();

    assertThat(identity.runs()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "x\ny\nz", "12\ngisteren\nabc"})
  void een_kapot_bestand_telt_niet(String content) throws Exception {
    PidFile file = new PidFile(Files.writeString(folder.resolve("intake.pid"), content));

    assertThat(file.read()).isEmpty();
  }

  private static Identity own() {
    return Identity.of(ProcessHandle.current().pid()).orElseThrow();
  }
}
