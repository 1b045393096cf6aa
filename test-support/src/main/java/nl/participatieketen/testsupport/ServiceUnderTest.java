package nl.participatieketen.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Lets a service of the chain run in a test with its own configuration and real servers. */
public final class ServiceUnderTest {

  private static final List<String> TOPICS =
      List.of("keten.intake", "keten.traject", "keten.werkgever", "keten.onverwerkbaar");
  private static final String MASTER_KEY =
      Base64.getEncoder()
          .encodeToString("0123456789abcdef".repeat(6).getBytes(StandardCharsets.US_ASCII));

  private ServiceUnderTest() {}

  /** To be called from a {@code @DynamicPropertySource} method. */
  public static void properties(DynamicPropertyRegistry registry) {
    TOPICS.forEach(topic -> TestServers.createTopic(topic, 2));
    String database = TestServers.unique("dienst");
    registry.add("spring.mongodb.uri", TestServers::mongoUri);
    registry.add("spring.kafka.bootstrap-servers", TestServers::kafka);
    registry.add("keten.database", () -> database);
    registry.add("keten.groep", () -> database);
    registry.add("keten.issuer", TestTokens::issuerUri);
    registry.add("keten.afzenders.verwijzingen", () -> "https://keten.example");
    registry.add("keten.hoofdsleutel", () -> MASTER_KEY);
    registry.add("spring.test.webtestclient.timeout", () -> "30s");
    registry.add("management.health.mongodb.enabled", () -> false);
  }
}
