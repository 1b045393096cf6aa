package nl.participatieketen.eventstore.tck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import nl.participatieketen.testsupport.TestServers;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import reactor.core.publisher.Mono;

/**
 * A real MongoDB: the one of {@code KETEN_MONGO_URI}, or a container where Docker is. It is told
 * from the embedded store by answering {@code hello}.
 */
class RealMongoTest extends EventStoreTck {

  @BeforeAll
  static void alleenOpEenEchte() {
    try (MongoClient client = MongoClients.create(TestServers.mongoUri())) {
      assumeTrue(
          Mono.from(client.getDatabase("admin").runCommand(new Document("hello", 1)))
              .onErrorComplete()
              .blockOptional()
              .isPresent(),
          "geen echte MongoDB: zet KETEN_MONGO_URI of start Docker");
    }
  }

  @Override
  String uri() {
    return TestServers.mongoUri();
  }
}
