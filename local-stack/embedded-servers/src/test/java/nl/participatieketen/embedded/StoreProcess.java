package nl.participatieketen.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import org.bson.Document;

/** The store as a process of its own, with a client. */
final class StoreProcess implements AutoCloseable {

  private static final String READY = "De opslag luistert op ";

  private final Process process;
  private final MongoClient client;

  private StoreProcess(Process process, MongoClient client) {
    this.process = process;
    this.client = client;
  }

  static StoreProcess start(Path folder) throws IOException {
    Process process =
        ServerProcesses.start(EmbeddedMongoMain.class, "--poort", "0", "--map", folder.toString());
    String said = process.inputReader().readLine();
    assertThat(said).startsWith(READY);
    return new StoreProcess(process, MongoClients.create(said.substring(READY.length())));
  }

  MongoCollection<Document> collection(String name) {
    return client.getDatabase("proef").getCollection(name);
  }

  /** As {@code kill -9} does; returns when it is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    client.close();
    process.destroyForcibly().onExit().join();
  }
}
