package nl.participatieketen.keten.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.image.Image;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

  @TempDir private Path folder;

  @Test
  void van_een_proces_dat_bij_het_starten_eindigt_komen_de_laatste_regels() throws Exception {
    Workspace workspace = Workspace.of(folder, Map.of());
    Path log = workspace.log(Part.INTAKE);
    Files.createDirectories(log.getParent());
    Files.writeString(log, "van een eerdere keer\n");
    Image image = new Image("abc", folder, List.of("leeg.jar"), "bestaat.Niet");
    Settings nowhere = Settings.from(Map.of("KETEN_INTAKE_POORT", "1"));
    Starter starter = new Starter(workspace, nowhere, new Progress(System.out));

    Starter.Underway underway = starter.launch(Part.INTAKE, image);

    assertThatExceptionOfType(KetenException.class)
        .isThrownBy(() -> starter.await(underway))
        .withMessageStartingWith("Intake is tijdens het starten geëindigd.")
        .withMessageContaining(log.toString())
        .withMessageContaining("bestaat.Niet")
        .withMessageContaining("./keten stop ruimt op")
        .satisfies(
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.PROCESS_DIED);
              assertThat(fault.getMessage()).doesNotContain("van een eerdere keer");
            });
    assertThat(workspace.pidFile(Part.INTAKE)).doesNotExist();
  }
}
