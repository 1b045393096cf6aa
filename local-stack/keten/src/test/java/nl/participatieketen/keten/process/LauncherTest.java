package nl.participatieketen.keten.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

  @TempDir private Path folder;

  @Test
  void een_proces_staat_op_zichzelf() throws Exception {
    Path log = folder.resolve("met spatie/uit.log");

    Identity started =
        Launcher.start(
            List.of("sh", "-c", "echo \"$GROET\"; echo fout >&2; while :; do sleep 1; done"),
            Map.of("GROET", "hallo", "PATH_WEG", ""),
            folder,
            log);

    try {
      ProcessHandle process = started.running().orElseThrow();
      Await.until(() -> ProcessHandle.current().descendants().noneMatch(process::equals));
      assertThat(process.isAlive()).isTrue();
      Await.until(() -> Files.readString(log).equals("hallo\nfout\n"));
    } finally {
      started.running().ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void een_proces_dat_meteen_eindigt_draait_niet() throws Exception {
    Identity started = Launcher.start(List.of("true"), Map.of(), folder, folder.resolve("uit.log"));

    Await.until(() -> !started.runs());
  }

  @Test
  void een_log_wordt_aangevuld() throws Exception {
    Path log = Files.writeString(folder.resolve("uit.log"), "eerder\n");

    Launcher.start(List.of("echo", "later"), Map.of(), folder, log);

    Await.until(() -> Files.readString(log).equals("eerder\nlater\n"));
  }
}
