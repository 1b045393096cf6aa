package nl.participatieketen.eventstore.sleutels;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ClientEncryptionSettings;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
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
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Client-side field encryption of the MongoDB driver. The keys stand in a key vault collection,
 * themselves encrypted with a master key that never enters the store.
 */
public final class MongoVersleuteling implements Versleuteling, AutoCloseable {

  /** The name of the key vault collection. */
  public static final String KLUIS = "sleutels";

  /** How long a process remembers a key, and so may still read after it was destroyed. */
  public static final Duration SLEUTELGEHEUGEN = Duration.ofSeconds(15);

  /** Length of the master key in bytes, as the driver's local provider demands. */
  public static final int LENGTE_HOOFDSLEUTEL = 96;

  private static final String ALGORITME = "AEAD_AES_256_CBC_HMAC_SHA_512-Random";
  private static final String NAMEN = "keyAltNames";
  private static final int DUBBEL = 11000;

  private final MongoCollection<Document> kluis;
  private final ClientEncryption encryptie;
  private final Cache<String, BsonBinary> bekend =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(SLEUTELGEHEUGEN).build();

  /**
   * @param instellingen of the client on the same cluster; the key vault gets a client of its own
   * @param hoofdsleutel {@value #LENGTE_HOOFDSLEUTEL} bytes
   */
  public MongoVersleuteling(
      MongoClient client, MongoClientSettings instellingen, String database, byte[] hoofdsleutel) {
    if (hoofdsleutel.length != LENGTE_HOOFDSLEUTEL) {
      throw new IllegalArgumentException(
          "de hoofdsleutel heeft %d bytes; het moeten er %d zijn"
              .formatted(hoofdsleutel.length, LENGTE_HOOFDSLEUTEL));
    }
    this.kluis = client.getDatabase(database).getCollection(KLUIS);
    this.encryptie =
        ClientEncryptions.create(
            ClientEncryptionSettings.builder()
                .keyVaultMongoClientSettings(instellingen)
                .keyVaultNamespace(new MongoNamespace(database, KLUIS).getFullName())
                .kmsProviders(Map.of("local", Map.of("key", hoofdsleutel)))
                .keyExpiration(SLEUTELGEHEUGEN.toMillis(), TimeUnit.MILLISECONDS)
                .build());
  }

  /** Makes the index that keeps one deelnemer from getting two keys. */
  public Mono<Void> richtIn() {
    return Mono.from(kluis.createIndex(new Document(NAMEN, 1), new IndexOptions().unique(true)))
        .then();
  }

  @Override
  public Mono<byte[]> versleutel(String organisatie, UUID deelnemer, byte[] klaar) {
    return sleutel(naam(organisatie, deelnemer))
        .flatMap(
            sleutel ->
                Mono.from(
                    encryptie.encrypt(
                        new BsonBinary(klaar), new EncryptOptions(ALGORITME).keyId(sleutel))))
        .map(BsonBinary::getData);
  }

  @Override
  public Mono<Optional<byte[]>> ontsleutel(byte[] versleuteld) {
    return Mono.from(encryptie.decrypt(new BsonBinary(BsonBinarySubType.ENCRYPTED, versleuteld)))
        .map(waarde -> Optional.of(waarde.asBinary().getData()))
        .onErrorResume(fout -> leegAlsVernietigd(versleuteld, fout));
  }

  @Override
  public Mono<Boolean> vernietig(String organisatie, UUID deelnemer) {
    String naam = naam(organisatie, deelnemer);
    return zoek(naam)
        .flatMap(sleutel -> Mono.from(encryptie.deleteKey(sleutel)))
        .map(uitslag -> uitslag.getDeletedCount() > 0)
        .doOnNext(weg -> bekend.invalidate(naam))
        .defaultIfEmpty(false);
  }

  @Override
  public void close() {
    encryptie.close();
  }

  private Mono<BsonBinary> sleutel(String naam) {
    BsonBinary sleutel = bekend.getIfPresent(naam);
    return sleutel != null
        ? Mono.just(sleutel)
        : zoek(naam)
            .switchIfEmpty(Mono.defer(() -> maak(naam)))
            .doOnNext(gevonden -> bekend.put(naam, gevonden));
  }

  private Mono<BsonBinary> zoek(String naam) {
    return Mono.from(kluis.withDocumentClass(BsonDocument.class).find(new Document(NAMEN, naam)))
        .map(sleutel -> sleutel.getBinary("_id"));
  }

  private Mono<BsonBinary> maak(String naam) {
    return Mono.from(
            encryptie.createDataKey("local", new DataKeyOptions().keyAltNames(List.of(naam))))
        .onErrorResume(
            MongoWriteException.class,
            fout -> fout.getCode() == DUBBEL ? zoek(naam) : Mono.error(fout));
  }

  private Mono<Optional<byte[]>> leegAlsVernietigd(byte[] versleuteld, Throwable fout) {
    return Mono.from(
            kluis.find(
                new Document(
                    "_id", new BsonBinary(BsonBinarySubType.UUID_STANDARD, id(versleuteld)))))
        .<Optional<byte[]>>flatMap(sleutel -> Mono.error(fout))
        .switchIfEmpty(Mono.just(Optional.empty()));
  }

  /** The ciphertext starts with one byte for the algorithm and the sixteen of the key's id. */
  private static byte[] id(byte[] versleuteld) {
    byte[] id = new byte[16];
    ByteBuffer.wrap(versleuteld).position(1).get(id);
    return id;
  }

  private static String naam(String organisatie, UUID deelnemer) {
    return organisatie + "/" + deelnemer;
  }
}
