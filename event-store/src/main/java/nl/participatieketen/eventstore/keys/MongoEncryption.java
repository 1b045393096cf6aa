package nl.participatieketen.eventstore.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ClientEncryptionSettings;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.vault.DataKeyOptions;
import com.mongodb.client.model.vault.EncryptOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.vault.ClientEncryption;
import com.mongodb.reactivestreams.client.vault.ClientEncryptions;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.participatieketen.eventstore.connection.BrokenConnection;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Client-side field encryption of the MongoDB driver. The keys stand in a key vault collection,
 * themselves encrypted with a master key that never enters the store.
 */
public final class MongoEncryption implements Encryption, AutoCloseable {

  /** The name of the key vault collection. */
  public static final String VAULT = "sleutels";

  /** How long a process remembers a key, and so may still read after it was destroyed. */
  public static final Duration KEY_MEMORY = Duration.ofSeconds(15);

  /** How long one operation may take, choosing a server and getting a connection included. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Length of the master key in bytes, as the driver's local provider demands. */
  public static final int MASTER_KEY_LENGTH = 96;

  private static final String ALGORITHM = "AEAD_AES_256_CBC_HMAC_SHA_512-Random";
  private static final String NAMES = "keyAltNames";
  private static final int DUPLICATE = 11000;

  private final MongoCollection<Document> vault;
  private final ClientEncryption encryption;
  private final Cache<String, BsonBinary> known = cache();
  private final Cache<BsonBinary, Mono<Boolean>> existence = cache();

  /**
   * @param settings of the client on the same cluster; the key vault gets a client of its own
   * @param masterKey {@value #LENGTE_HOOFDSLEUTEL} bytes
   */
  public MongoEncryption(
      MongoClient client, MongoClientSettings settings, String database, byte[] masterKey) {
    if (masterKey.length != MASTER_KEY_LENGTH) {
      throw new IllegalArgumentException(
          "de hoofdsleutel heeft %d bytes; het moeten er %d zijn"
              .formatted(masterKey.length, MASTER_KEY_LENGTH));
    }
    this.vault =
        client
            .getDatabase(database)
            .withReadPreference(ReadPreference.primary())
            .withWriteConcern(WriteConcern.MAJORITY)
            .withTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .getCollection(VAULT);
    this.encryption =
        ClientEncryptions.create(
            ClientEncryptionSettings.builder()
                .keyVaultMongoClientSettings(settings)
                .keyVaultNamespace(new MongoNamespace(database, VAULT).getFullName())
                .kmsProviders(Map.of("local", Map.of("key", masterKey)))
                .keyExpiration(KEY_MEMORY.toMillis(), TimeUnit.MILLISECONDS)
                .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .build());
  }

  /** Makes the index that keeps one deelnemer from getting two keys. */
  public Mono<Void> prepare() {
    return Mono.from(vault.createIndex(new Document(NAMES, 1), new IndexOptions().unique(true)))
        .then();
  }

  @Override
  public Mono<byte[]> encrypt(
      String organisatie, UUID deelnemer, byte[] done, KeyExpectation expected) {
    return key(name(organisatie, deelnemer), expected)
        .flatMap(
            key ->
                Mono.from(
                    encryption.encrypt(
                        new BsonBinary(done), new EncryptOptions(ALGORITHM).keyId(key))))
        .map(BsonBinary::getData);
  }

  @Override
  public Mono<Optional<byte[]>> decrypt(byte[] encrypted) {
    BsonBinary key = keyOf(encrypted);
    return exists(key)
        .flatMap(
            exists -> exists ? decryptWith(key, encrypted) : Mono.just(Optional.<byte[]>empty()));
  }

  private Mono<Optional<byte[]>> decryptWith(BsonBinary key, byte[] encrypted) {
    return Mono.from(encryption.decrypt(new BsonBinary(BsonBinarySubType.ENCRYPTED, encrypted)))
        .map(value -> Optional.of(value.asBinary().getData()))
        .onErrorResume(
            error ->
                findKey(key)
                    .<Optional<byte[]>>flatMap(
                        exists -> exists ? Mono.error(error) : Mono.just(Optional.empty())));
  }

  @Override
  public Mono<Boolean> destroy(String organisatie, UUID deelnemer) {
    String name = name(organisatie, deelnemer);
    return find(name)
        .flatMap(this::delete)
        .doOnNext(gone -> known.invalidate(name))
        .defaultIfEmpty(false);
  }

  /** A key that is gone at the second attempt was destroyed by the first. */
  private Mono<Boolean> delete(BsonBinary key) {
    Mono<Boolean> attempt =
        Mono.defer(() -> Mono.from(encryption.deleteKey(key)))
            .map(outcome -> outcome.getDeletedCount() > 0);
    return attempt.onErrorResume(BrokenConnection::is, error -> attempt.thenReturn(true));
  }

  @Override
  public void close() {
    encryption.close();
  }

  private static <K, V> Cache<K, V> cache() {
    return Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEY_MEMORY).build();
  }

  private Mono<BsonBinary> key(String name, KeyExpectation expected) {
    BsonBinary key = known.getIfPresent(name);
    return key != null
        ? Mono.just(key)
        : findOrCreate(name, expected)
            .doOnNext(
                found -> {
                  known.put(name, found);
                  existence.put(found, Mono.just(true));
                });
  }

  private Mono<BsonBinary> findOrCreate(String name, KeyExpectation expected) {
    return switch (expected) {
      case KNOWN -> find(name).switchIfEmpty(Mono.defer(() -> create(name)));
      case NEW -> create(name);
    };
  }

  private Mono<BsonBinary> find(String name) {
    return Mono.from(vault.withDocumentClass(BsonDocument.class).find(new Document(NAMES, name)))
        .map(key -> key.getBinary("_id"));
  }

  private Mono<BsonBinary> create(String name) {
    return Mono.defer(
            () ->
                Mono.from(
                    encryption.createDataKey(
                        "local", new DataKeyOptions().keyAltNames(List.of(name)))))
        .transform(BrokenConnection::onceMore)
        .onErrorResume(
            MongoWriteException.class,
            error -> error.getCode() == DUPLICATE ? find(name) : Mono.error(error));
  }

  /** The driver logs every key that it misses as an error, so it is asked only for what exists. */
  private Mono<Boolean> exists(BsonBinary key) {
    return existence.get(
        key,
        unknown ->
            findKey(unknown)
                .cache(outcome -> KEY_MEMORY, error -> Duration.ZERO, () -> Duration.ZERO));
  }

  private Mono<Boolean> findKey(BsonBinary key) {
    return Mono.from(vault.find(new Document("_id", key)).projection(new Document("_id", 1)))
        .hasElement();
  }

  /** The ciphertext starts with one byte for the algorithm and the sixteen of the key's id. */
  private static BsonBinary keyOf(byte[] encrypted) {
    byte[] id = new byte[16];
    ByteBuffer.wrap(encrypted).position(1).get(id);
    return new BsonBinary(BsonBinarySubType.UUID_STANDARD, id);
  }

  private static String name(String organisatie, UUID deelnemer) {
    return organisatie + "/" + deelnemer;
  }
}
