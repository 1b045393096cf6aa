package nl.participatieketen.keten.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.keten.process.Identity;
import nl.participatieketen.keten.process.PidFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopperTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void wie_luistert_stopt_netjes() throws Exception {
    Identity process = run(Part.INTAKE, "echo klaar; read wacht");

    assertThat(stopper().stop()).isTrue();

    assertThat(process.runs()).isFalse();
    assertThat(workspace().pidFile(Part.INTAKE)).doesNotExist();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("intake", "gestopt");
  }

  @Test
  void wie_niet_luistert_wordt_gedood_en_dat_wordt_gezegd() throws Exception {
    Identity process = run(Part.KAFKA, "trap '' TERM; echo klaar; read wacht");

    assertThat(stopper().stop()).isFalse();

    assertThat(process.runs()).isFalse();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("kafka", "luisterde niet: gedood");
  }

  @Test
  void een_oud_nummer_wordt_met_rust_gelaten() {
    Identity own = Identity.of(ProcessHandle.current().pid()).orElseThrow();
    Identity old = new Identity(own.pid(), own.started().minus(Duration.ofHours(1)));
    new PidFile(workspace().pidFile(Part.GATEWAY)).write(new PidFile.Entry(old, "abc"));

    assertThat(stopper().stop()).isTrue();

    assertThat(said.size()).isZero();
    assertThat(workspace().pidFile(Part.GATEWAY)).doesNotExist();
  }

  private Identity run(Part part, String script) throws Exception {
    Process process = new ProcessBuilder("sh", "-c", script).start();
    // Its first line comes after it has said how it takes signals.
    assertThat(process.inputReader().readLine()).isEqualTo("klaar");
    Identity identity = Identity.of(process.pid()).orElseThrow();
    new PidFile(workspace().pidFile(part)).write(new PidFile.Entry(identity, "abc"));
    return identity;
  }

  private Stopper stopper() {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Stopper(workspace(), new Progress(out), Duration.ofMillis(300));
  }

  private Workspace workspace() {
    return Workspace.of(folder, Map.of());
  }
}
