package nl.participatieketen.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

  @TempDir Path folder;
  private ClockFile file = new ClockFile(Path.of(""));

  @BeforeEach
  void inAFolderThatIsNotThereYet() {
    file = new ClockFile(folder.resolve("stand/klok"));
  }

  @Test
  void without_a_file_or_with_an_empty_one_the_clock_runs_on_time() throws Exception {
    assertThat(file.offset()).isZero();
    Files.createDirectories(file.path().getParent());
    Files.writeString(file.path(), "\n");
    assertThat(file.offset()).isZero();
  }

  @Test
  void steps_add_up() {
    assertThat(file.verzet(Duration.ofDays(30))).isEqualTo(Duration.ofDays(30));
    assertThat(file.verzet(Duration.ofHours(12))).isEqualTo(Duration.ofHours(732));
    assertThat(file.offset()).isEqualTo(Duration.ofHours(732));
    assertThat(file.path()).content().isEqualTo("PT732H\n");
  }

  @Test
  void no_step_goes_back() {
    file.verzet(Duration.ofDays(1));

    assertThatThrownBy(() -> file.verzet(Duration.ofSeconds(-1)))
        .isInstanceOf(ClockFileException.class)
        .hasMessageContaining("alleen vooruit");
    assertThat(file.offset()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void what_is_no_duration_is_refused_with_the_place_where_it_stands() throws Exception {
    Path broken = Files.writeString(folder.resolve("kapot"), "drie weken");

    assertThatThrownBy(() -> new ClockFile(broken).offset())
        .isInstanceOf(ClockFileException.class)
        .hasMessageContaining(broken.toString())
        .hasMessageContaining("PT2160H");
  }
}
