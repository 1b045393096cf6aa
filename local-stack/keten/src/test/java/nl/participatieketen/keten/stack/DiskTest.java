package nl.participatieketen.keten.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

  @TempDir private Path folder;

  @Test
  void te_weinig_ruimte_wordt_gezegd_met_hoeveel_er_nodig_is() {
    assertThatExceptionOfType(KetenException.class)
        .isThrownBy(() -> Disk.require(folder.resolve("nog/niet"), 1L << 40, "de keten"))
        .withMessageContaining("De schijf is te vol")
        .withMessageContaining("KETEN_MAP")
        .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.DISK_FULL));
  }

  @Test
  void genoeg_ruimte_is_genoeg() {
    assertThatCode(() -> Disk.require(folder, 0, "niets")).doesNotThrowAnyException();
  }
}
