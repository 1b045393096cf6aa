package nl.participatieketen.eventstore.tck;

import static org.assertj.core.api.Assertions.assertThat;
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
class RealMongoTest extends MongoTck {

  private boolean echt;

  /** Where a real one was given, what does not answer as one is a failure. */
  @BeforeAll
  void kijkOfHetEenEchteIs() {
    echt = isEcht(TestServers.mongoUri());
    if (TestServers.isMongoGiven()) {
      assertThat(echt).as("de opgegeven opslag is een echte MongoDB").isTrue();
    }
  }

  /** Where there is none, every test is counted as skipped, so that nobody thinks it ran. */
  @Override
  protected Backend open() {
    assumeTrue(echt, "geen echte MongoDB: zet KETEN_MONGO_URI of start Docker");
    return super.open();
  }

  private static boolean isEcht(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      return Mono.from(client.getDatabase("admin").runCommand(new Document("hello", 1)))
          .onErrorComplete()
          .blockOptional()
          .isPresent();
    }
  }

  @Override
  String uri() {
    return TestServers.mongoUri();
  }
}
