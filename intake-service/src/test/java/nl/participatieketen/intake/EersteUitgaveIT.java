package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.eventstore.keys.Encryption;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import nl.participatieketen.testsupport.ServiceUnderTest;
import nl.participatieketen.testsupport.StoredDatabase;
import nl.participatieketen.testsupport.TestServers;
import nl.participatieketen.testsupport.TestTokens;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * What 0.1.0 stored, in many states, is read by the service of today: the database of a local stack
 * on which the scenarios were played, with nothing published and no rows, on the moment it was
 * stopped.
 */
@SpringBootTest(
    classes = IntakeApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient
@Import(EersteUitgaveIT.Klok.class)
class EersteUitgaveIT {

  private static final StoredDatabase UITGAVE =
      StoredDatabase.read(Path.of("src/test/resources/uitgave-0.1.0"), "intake");
  private static final String DATABASE = TestServers.unique("uitgave");
  private static final Duration GEDULD = Duration.ofSeconds(60);

  @Autowired WebTestClient web;
  @Autowired MongoDatabase database;
  @Autowired Encryption encryption;
  @Autowired List<StreamBinding<?, ?>> bindings;

  @TestConfiguration(proxyBeanMethods = false)
  static class Klok {
    @Bean
    Clock gestopteKlok() {
      return Clock.fixed(Instant.parse("2100-07-30T07:00:28Z"), ZoneOffset.UTC);
    }
  }

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry registry) {
    ServiceUnderTest.properties(registry);
    registry.add("keten.database", () -> DATABASE);
    registry.add("keten.hoofdsleutel", UITGAVE::masterKey);
    UITGAVE.loadUnpublished(TestServers.mongoUri(), DATABASE);
  }

  /** A stream that can't be folded or translated is passed over and stays unpublished. */
  @BeforeEach
  void alles_is_gevouwen_vertaald_en_gepubliceerd() {
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(opgeslagen("stromen", new Document("uitgaand", true)))
                    .extracting(stroom -> stroom.get("_id"))
                    .isEmpty());
  }

  @Test
  void elke_rij_zegt_weer_wat_zij_zei() {
    assertThat(UITGAVE.rows()).isNotEmpty();
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () -> assertThat(UITGAVE.differentRows(TestServers.mongoUri(), DATABASE)).isEmpty());
  }

  @Test
  void wat_vertrouwelijk_is_is_leesbaar_tenzij_de_sleutel_is_vernietigd() {
    List<Document> stromen =
        UITGAVE.streams().stream().filter(stroom -> !UITGAVE.sensitive(stroom).isEmpty()).toList();
    assertThat(stromen).anyMatch(stroom -> UITGAVE.readable(stroom).isEmpty());
    assertThat(stromen).anyMatch(stroom -> !UITGAVE.readable(stroom).isEmpty());
    assertThat(stromen)
        .allSatisfy(
            stroom ->
                assertThat(geopend(StreamId.of(stroom.getString("_id"))))
                    .isEqualTo(UITGAVE.readable(stroom)));
  }

  @Test
  void een_volgende_opdracht_wordt_aangenomen() {
    List<Document> lopend =
        UITGAVE.rows("aanmeldingen").stream()
            .filter(rij -> "in-intake".equals(rij.getString("status")))
            .toList();
    assertThat(lopend).hasSizeGreaterThan(3);
    for (Document rij : lopend) {
      String id = rij.getString("_id");
      Document stroom = opgeslagen("stromen", new Document("_id", id)).getFirst();
      geaccepteerd(
          rij.getString("organisatie"),
          "klantmanager",
          "/v1/aanmeldingen/" + id.substring(id.lastIndexOf('/') + 1) + "/contactgegevens",
          stroom.getLong("versie"),
          """
          {"telefoon": "06-33334444", "voorkeur": "telefoon"}""");
    }
  }

  /** The versions of which insight shows more. */
  private Set<Long> geopend(StreamId id) {
    return bindings.stream()
        .filter(binding -> binding.kind().name().equals(id.kind()))
        .map(binding -> geopend(binding.kind(), id))
        .findFirst()
        .orElseThrow();
  }

  private <G> Set<Long> geopend(StreamKind<?, G> soort, StreamId id) {
    var opslag = new MongoEventStore(database, encryption);
    var zonder =
        new HashSet<>(
            opslag.read(soort, id, Insight.WITHOUT).blockOptional().orElseThrow().commits());
    return opslag.read(soort, id, Insight.WITH).blockOptional().orElseThrow().commits().stream()
        .filter(commit -> !zonder.contains(commit))
        .map(Commit::version)
        .collect(Collectors.toSet());
  }

  private static List<Document> opgeslagen(String collectie, Document vraag) {
    return StoredDatabase.find(TestServers.mongoUri(), DATABASE, collectie, vraag);
  }

  private void geaccepteerd(
      String organisatie, String rol, String pad, long versie, String inhoud) {
    web.post()
        .uri(pad)
        .header("Authorization", TestTokens.of(organisatie, rol).bearer())
        .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
        .header("If-Match", "\"" + versie + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(inhoud)
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
  }
}
