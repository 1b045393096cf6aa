package nl.participatieketen.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoMainTest {

  private static final String READY = "De opslag luistert op ";

  @TempDir Path folder;
  private final List<Process> launched = new ArrayList<>();

  @AfterEach
  void leaveNothingRunning() {
    launched.forEach(Process::destroyForcibly);
  }

  @Test
  void it_ends_with_the_process_it_was_started_for() throws Exception {
    Process parent = new ProcessBuilder("sleep", "60").start();
    Process child =
        ServerProcesses.start(
            EmbeddedMongoMain.class,
            "--poort",
            "0",
            "--map",
            folder.toString(),
            "--ouder",
            String.valueOf(parent.pid()));
    launched.add(child);
    uri(child);

    parent.destroyForcibly();

    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void what_was_written_is_there_after_an_orderly_stop() throws Exception {
    Process first = launch();
    write(uri(first));
    first.destroy();
    assertThat(first.waitFor()).isEqualTo(143);

    Process second = launch();
    assertThat(count(uri(second))).isEqualTo(1);
    second.destroy();
    second.waitFor();
  }

  @Test
  void a_folder_belongs_to_one_store() throws Exception {
    try (EmbeddedMongo _ = EmbeddedMongo.onDisk(folder, 0).start()) {
      assertThat(
              ServerProcesses.end(
                  EmbeddedMongoMain.class, "--poort", "0", "--map", folder.toString()))
          .isEqualTo(
              "1: De map %s is in gebruik door een ander proces. Stop dat proces of kies een andere map."
                  .formatted(folder));
    }
  }

  @Test
  void a_port_that_is_taken_is_named() throws Exception {
    try (EmbeddedMongo other = EmbeddedMongo.memory().start()) {
      String port = String.valueOf(other.port());
      assertThat(
              ServerProcesses.end(
                  EmbeddedMongoMain.class, "--poort", port, "--map", folder.toString()))
          .isEqualTo(
              "1: Poort %s is al in gebruik. Stop het proces dat erop luistert of kies een andere poort."
                  .formatted(port));
    }
  }

  @Test
  void a_missing_or_unknown_option_is_named() {
    assertThat(ServerProcesses.end(EmbeddedMongoMain.class, "--poort", "0"))
        .isEqualTo("1: --map ontbreekt.");
    assertThat(ServerProcesses.end(EmbeddedMongoMain.class, "--port", "0"))
        .isEqualTo(
            "1: Onbekend of onvolledig: --port. Bekend zijn --map, --ouder, --poort, elk met een waarde.");
    assertThat(
            ServerProcesses.end(
                EmbeddedMongoMain.class, "--map", folder.toString(), "--poort", "x"))
        .isEqualTo("1: --poort verwacht een getal, niet x.");
  }

  private Process launch() throws IOException {
    Process process =
        ServerProcesses.start(EmbeddedMongoMain.class, "--poort", "0", "--map", folder.toString());
    launched.add(process);
    return process;
  }

  private static String uri(Process process) throws IOException {
    String said = process.inputReader().readLine();
    assertThat(said).startsWith(READY);
    return said.substring(READY.length());
  }

  private static void write(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      rows(client).insertOne(new Document("_id", 1));
    }
  }

  private static long count(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      return rows(client).countDocuments();
    }
  }

  private static MongoCollection<Document> rows(MongoClient client) {
    return client.getDatabase("proef").getCollection("rijen");
  }
}
