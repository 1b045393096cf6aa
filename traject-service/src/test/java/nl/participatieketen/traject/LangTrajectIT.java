package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/**
 * Somebody who is tried to be reached three thousand times: the traject goes on, costs the store no
 * more at the end than at the beginning, and can be ended.
 */
@Import(LangTrajectIT.Meten.class)
class LangTrajectIT extends DienstTest {

  private static final int POGINGEN = 3_000;
  private static final String POGING = "{\"via\": \"telefoon\", \"gelukt\": false}";

  @Autowired Verkeer verkeer;

  @TestConfiguration(proxyBeanMethods = false)
  static class Meten {

    @Bean
    Verkeer verkeer() {
      return new Verkeer();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer luister(Verkeer verkeer) {
      return settings -> settings.addCommandListener(verkeer);
    }
  }

  @Test
  void een_lang_traject_kost_per_poging_niet_meer_en_is_altijd_af_te_sluiten() {
    Casus jan = gestart();
    String etag = etag(haal(jan.pad()));
    List<Gemeten> gemeten = new ArrayList<>();
    for (int honderden : List.of(1, POGINGEN / 100 - 2, 1)) {
      rustig();
      verkeer.begin();
      for (int n = 0; n < honderden * 100; n++) {
        etag = probeer(jan, etag);
      }
      rustig();
      gemeten.add(verkeer.einde());
    }

    Gemeten eerste = gemeten.getFirst();
    assertThat(gemeten.getLast().vragen()).isLessThanOrEqualTo(eerste.vragen() * 3 / 2);
    // Of a stream in parts the head is read once more, by who follows it; that too stays the same.
    assertThat(gemeten.getLast().bytes()).isLessThanOrEqualTo(eerste.bytes() * 5 / 2);
    long gemiddeld = gemeten.get(1).bytes() / (POGINGEN / 100 - 2);
    assertThat(gemeten.getLast().bytes()).isLessThanOrEqualTo(gemiddeld * 6 / 5);
    web = web.mutate().codecs(c -> c.defaultCodecs().maxInMemorySize(16 << 20)).build();
    assertThat(elk(haal(jan.pad() + "/geschiedenis"), "items", "gebeurtenis"))
        .hasSizeGreaterThan(POGINGEN)
        .startsWith("traject-gestart");
    wijzig(
            jan.pad() + "/afrondingen",
            versie(etag),
            "{\"uitstroom\": \"opleiding\", \"toelichting\": \"begint op het mbo\"}")
        .expectStatus()
        .isOk();
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal("/v1/trajecten?deelnemerId=" + jan.deelnemer())).toString())
                    .contains("afgerond"));
  }

  /** Does what a 503 of a busy machine says: asks the same again, under the same key. */
  private String probeer(Casus jan, String etag) {
    String sleutel = sleutel();
    for (int keer = 1; ; keer++) {
      var antwoord =
          wijzig(VOORBEELD, jan.pad() + "/contactpogingen", versie(etag), sleutel, POGING)
              .expectBody()
              .returnResult();
      if (antwoord.getStatus().value() != 503 || keer == 10) {
        assertThat(antwoord.getStatus().value()).isEqualTo(200);
        return Objects.requireNonNull(antwoord.getResponseHeaders().getETag());
      }
    }
  }

  private static String etag(ResponseSpec antwoord) {
    return Objects.requireNonNull(
        antwoord.expectBody().returnResult().getResponseHeaders().getETag());
  }

  private static long versie(String etag) {
    return Long.parseLong(etag.replace("\"", ""));
  }

  /** Waits until whoever follows is done with what was written. */
  private void rustig() {
    await().during(Duration.ofMillis(300)).until(verkeer::staatStil);
  }

  /**
   * @param vragen about streams and their parts
   * @param bytes that went to and fro with those
   */
  record Gemeten(long vragen, long bytes) {}

  /** What goes between the service and the store about streams. */
  static final class Verkeer implements CommandListener {

    private static final List<String> STROMEN = List.of("stromen", "stroomdelen");

    private final Set<Integer> lopend = ConcurrentHashMap.newKeySet();
    private final LongAdder vragen = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private volatile long geschreven;
    private long vragenToen;
    private long bytesToen;

    @Override
    public void commandStarted(CommandStartedEvent vraag) {
      var over = vraag.getCommand().get(vraag.getCommandName());
      if (over != null && over.isString() && STROMEN.contains(over.asString().getValue())) {
        lopend.add(vraag.getRequestId());
        if (!isRondkijken(vraag.getCommand())) {
          vragen.increment();
          geschreven = System.nanoTime();
        }
        bytes.add(grootte(vraag.getCommand()));
      }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent antwoord) {
      if (lopend.remove(antwoord.getRequestId())) {
        bytes.add(grootte(antwoord.getResponse()));
      }
    }

    /** The follower looks around every so often, whatever happens. */
    private static boolean isRondkijken(BsonDocument vraag) {
      return vraag.isDocument("filter") && vraag.getDocument("filter").containsKey("uitgaand");
    }

    boolean staatStil() {
      return System.nanoTime() - geschreven > Duration.ofMillis(200).toNanos();
    }

    void begin() {
      vragenToen = vragen.sum();
      bytesToen = bytes.sum();
    }

    Gemeten einde() {
      return new Gemeten(vragen.sum() - vragenToen, bytes.sum() - bytesToen);
    }

    private static long grootte(BsonDocument document) {
      return new RawBsonDocument(document, new BsonDocumentCodec()).getByteBuffer().remaining();
    }
  }
}
