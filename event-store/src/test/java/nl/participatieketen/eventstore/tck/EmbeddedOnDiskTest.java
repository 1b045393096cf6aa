package nl.participatieketen.eventstore.tck;

import java.nio.file.Path;
import nl.participatieketen.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedOnDiskTest extends MongoTck {

  private EmbeddedMongo server;

  @SuppressWarnings("NullAway.Init") // started before all tests
  EmbeddedOnDiskTest() {}

  @BeforeAll
  void start(@TempDir Path map) {
    server = EmbeddedMongo.onDisk(map, 0).start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Override
  String uri() {
    return server.uri();
  }
}
