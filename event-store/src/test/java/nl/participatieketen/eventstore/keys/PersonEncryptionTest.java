package nl.participatieketen.eventstore.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.vault.DataKeyOptions;
import com.mongodb.client.model.vault.EncryptOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import com.mongodb.reactivestreams.client.vault.ClientEncryptions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.participatieketen.eventstore.keys.Encryption.KeyExpectation;
import nl.participatieketen.eventstore.keys.Encryption.Place;
import nl.participatieketen.testsupport.TestServers;
import org.bson.BsonBinary;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Two processes that share persons, and the clock by which they remember keys. */
class PersonEncryptionTest {

  private static final String GEMEENTE = "gemeente-voorbeeld";
  private static final Place PLACE = new Place(GEMEENTE, GEMEENTE + "/proef/x", 3);
  private static final byte[] SECRET = "slaapt in zijn auto".getBytes(UTF_8);
  private static final byte[] MASTER_KEY = masterKey();

  private final UUID deelnemer = UUID.randomUUID();
  private final AtomicLong nanos = new AtomicLong();
  private final MongoClient client = MongoClients.create(TestServers.mongoUri());
  private final MongoDatabase streams = client.getDatabase(TestServers.unique("stromen"));
  private final MongoDatabase elsewhere = client.getDatabase(TestServers.unique("personen"));
  private final PersonEncryption here = process();
  private final PersonEncryption there = process();

  @BeforeEach
  void prepare() {
    here.prepare().block();
  }

  @AfterEach
  void discard() {
    Mono.from(streams.drop()).then(Mono.from(elsewhere.drop())).block();
    client.close();
  }

  @Test
  void a_key_that_was_destroyed_elsewhere_opens_nothing_in_any_process_in_time() {
    byte[] block = encrypt(here);
    assertThat(open(there, block)).contains(SECRET);

    here.destroy(GEMEENTE, deelnemer).block();

    assertThat(open(here, block)).isEmpty();
    pass(PersonEncryption.KEY_MEMORY);
    assertThat(open(there, block)).isEmpty();
    assertThat(PersonEncryption.KEY_MEMORY.plusSeconds(5))
        .isLessThanOrEqualTo(PersonEncryption.UNREADABLE_WITHIN);
  }

  @Test
  void reading_again_and_again_makes_no_key_remembered_longer() {
    byte[] block = encrypt(here);
    assertThat(open(there, block)).contains(SECRET);
    here.destroy(GEMEENTE, deelnemer).block();

    for (int second = 1; second <= PersonEncryption.KEY_MEMORY.toSeconds(); second++) {
      pass(Duration.ofSeconds(1));
      open(there, block);
    }

    assertThat(open(there, block)).isEmpty();
  }

  @Test
  void persons_and_their_keys_may_stand_in_another_database() {
    encrypt(here);

    assertThat(collections(streams)).isEmpty();
    assertThat(collections(elsewhere)).containsExactly(MongoPersons.COLLECTION);
  }

  @Test
  void a_key_in_the_row_of_somebody_else_does_not_open() {
    encrypt(here);
    UUID other = UUID.randomUUID();
    Document row = Mono.from(here.persons().rows().find()).blockOptional().orElseThrow();
    Mono.from(
            here.persons()
                .rows()
                .insertOne(row.append("_id", "ander").append("deelnemerId", other.toString())))
        .block();

    assertThatThrownBy(() -> there.encrypt(PLACE, other, SECRET, KeyExpectation.KNOWN).block())
        .hasMessageContaining("somebody else");
  }

  @Test
  void what_the_first_release_encrypted_is_read_and_can_be_destroyed() {
    byte[] block = encryptAsBefore(deelnemer);
    byte[] others = encryptAsBefore(UUID.randomUUID());
    assertThat(open(here, block)).contains(SECRET);
    assertThat(open(there, block)).contains(SECRET);

    assertThat(here.destroy(GEMEENTE, deelnemer).block()).isTrue();
    assertThat(here.destroy(GEMEENTE, deelnemer).block()).isFalse();

    assertThat(open(here, block)).isEmpty();
    pass(PersonEncryption.KEY_MEMORY);
    assertThat(open(there, block)).isEmpty();
    assertThat(open(there, others)).contains(SECRET);
  }

  @Test
  void who_has_a_key_of_before_gets_one_of_today_and_both_are_destroyed_together() {
    byte[] before = encryptAsBefore(deelnemer);
    byte[] today = encrypt(here);
    assertThat(today[0]).isNotEqualTo(before[0]);
    assertThat(open(there, before)).contains(SECRET);
    assertThat(open(there, today)).contains(SECRET);

    assertThat(here.destroy(GEMEENTE, deelnemer).block()).isTrue();

    assertThat(open(here, before)).isEmpty();
    assertThat(open(here, today)).isEmpty();
  }

  @Test
  void what_the_first_release_encrypted_and_was_changed_since_is_an_error() {
    byte[] block = encryptAsBefore(deelnemer);
    block[block.length - 40] ^= 1;

    assertThatThrownBy(() -> here.decrypt(PLACE, block).block())
        .hasMessageContaining("it was changed");
  }

  private byte[] encrypt(PersonEncryption process) {
    return process
        .encrypt(PLACE, deelnemer, SECRET, KeyExpectation.KNOWN)
        .blockOptional()
        .orElseThrow();
  }

  private static Optional<byte[]> open(PersonEncryption process, byte[] block) {
    return process.decrypt(PLACE, block).blockOptional().orElseThrow();
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private PersonEncryption process() {
    return new PersonEncryption(new MongoPersons(elsewhere), streams, MASTER_KEY, nanos::get);
  }

  /** By the driver, with the settings that 0.1.0 gave it. */
  private byte[] encryptAsBefore(UUID who) {
    var settings =
        ClientEncryptionSettings.builder()
            .keyVaultMongoClientSettings(
                MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(TestServers.mongoUri()))
                    .build())
            .keyVaultNamespace(streams.getName() + ".sleutels")
            .kmsProviders(Map.of("local", Map.of("key", MASTER_KEY)))
            .build();
    try (var driver = ClientEncryptions.create(settings)) {
      BsonBinary key =
          Mono.from(
                  driver.createDataKey(
                      "local", new DataKeyOptions().keyAltNames(List.of(GEMEENTE + "/" + who))))
              .blockOptional()
              .orElseThrow();
      return Mono.from(
              driver.encrypt(
                  new BsonBinary(SECRET),
                  new EncryptOptions("AEAD_AES_256_CBC_HMAC_SHA_512-Random").keyId(key)))
          .blockOptional()
          .orElseThrow()
          .getData();
    }
  }

  private static List<String> collections(MongoDatabase database) {
    return reactor.core.publisher.Flux.from(database.listCollectionNames())
        .collectList()
        .blockOptional()
        .orElseThrow();
  }

  private static byte[] masterKey() {
    byte[] key = new byte[PersonEncryption.MASTER_KEY_LENGTH];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (i * 7);
    }
    return Arrays.copyOf(key, key.length);
  }
}
