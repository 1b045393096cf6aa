package nl.participatieketen.eventstore.tck;

import nl.participatieketen.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;

class EmbeddedMemoryTest extends MongoTck {

  private final EmbeddedMongo server = EmbeddedMongo.memory().start();

  @AfterAll
  void stop() {
    server.close();
  }

  @Override
  String uri() {
    return server.uri();
  }
}
