package nl.participatieketen.eventstore.sleutels;

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
import nl.participatieketen.eventstore.verbinding.Verbroken;
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

  /** How long one operation may take, choosing a server and getting a connection included. */
  public static final Duration GEDULD = Duration.ofSeconds(5);

  /** Length of the master key in bytes, as the driver's local provider demands. */
  public static final int LENGTE_HOOFDSLEUTEL = 96;

  private static final String ALGORITME = "AEAD_AES_256_CBC_HMAC_SHA_512-Random";
  private static final String NAMEN = "keyAltNames";
  private static final int DUBBEL = 11000;

  private final MongoCollection<Document> kluis;
  private final ClientEncryption encryptie;
  private final Cache<String, BsonBinary> bekend = geheugen();
  private final Cache<BsonBinary, Mono<Boolean>> bestaan = geheugen();

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
    this.kluis =
        client
            .getDatabase(database)
            .withReadPreference(ReadPreference.primary())
            .withWriteConcern(WriteConcern.MAJORITY)
            .withTimeout(GEDULD.toMillis(), TimeUnit.MILLISECONDS)
            .getCollection(KLUIS);
    this.encryptie =
        ClientEncryptions.create(
            ClientEncryptionSettings.builder()
                .keyVaultMongoClientSettings(instellingen)
                .keyVaultNamespace(new MongoNamespace(database, KLUIS).getFullName())
                .kmsProviders(Map.of("local", Map.of("key", hoofdsleutel)))
                .keyExpiration(SLEUTELGEHEUGEN.toMillis(), TimeUnit.MILLISECONDS)
                .timeout(GEDULD.toMillis(), TimeUnit.MILLISECONDS)
                .build());
  }

  /** Makes the index that keeps one deelnemer from getting two keys. */
  public Mono<Void> richtIn() {
    return Mono.from(kluis.createIndex(new Document(NAMEN, 1), new IndexOptions().unique(true)))
        .then();
  }

  @Override
  public Mono<byte[]> versleutel(
      String organisatie, UUID deelnemer, byte[] klaar, Sleutel verwacht) {
    return sleutel(naam(organisatie, deelnemer), verwacht)
        .flatMap(
            sleutel ->
                Mono.from(
                    encryptie.encrypt(
                        new BsonBinary(klaar), new EncryptOptions(ALGORITME).keyId(sleutel))))
        .map(BsonBinary::getData);
  }

  @Override
  public Mono<Optional<byte[]>> ontsleutel(byte[] versleuteld) {
    BsonBinary sleutel = sleutelVan(versleuteld);
    return bestaat(sleutel)
        .flatMap(
            bestaat ->
                bestaat
                    ? ontsleutelMet(sleutel, versleuteld)
                    : Mono.just(Optional.<byte[]>empty()));
  }

  private Mono<Optional<byte[]>> ontsleutelMet(BsonBinary sleutel, byte[] versleuteld) {
    return Mono.from(encryptie.decrypt(new BsonBinary(BsonBinarySubType.ENCRYPTED, versleuteld)))
        .map(waarde -> Optional.of(waarde.asBinary().getData()))
        .onErrorResume(
            fout ->
                zoekSleutel(sleutel)
                    .<Optional<byte[]>>flatMap(
                        bestaat -> bestaat ? Mono.error(fout) : Mono.just(Optional.empty())));
  }

  @Override
  public Mono<Boolean> vernietig(String organisatie, UUID deelnemer) {
    String naam = naam(organisatie, deelnemer);
    return zoek(naam)
        .flatMap(this::verwijder)
        .doOnNext(weg -> bekend.invalidate(naam))
        .defaultIfEmpty(false);
  }

  /** A key that is gone at the second attempt was destroyed by the first. */
  private Mono<Boolean> verwijder(BsonBinary sleutel) {
    Mono<Boolean> poging =
        Mono.defer(() -> Mono.from(encryptie.deleteKey(sleutel)))
            .map(uitslag -> uitslag.getDeletedCount() > 0);
    return poging.onErrorResume(Verbroken::is, fout -> poging.thenReturn(true));
  }

  @Override
  public void close() {
    encryptie.close();
  }

  private static <K, V> Cache<K, V> geheugen() {
    return Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(SLEUTELGEHEUGEN).build();
  }

  private Mono<BsonBinary> sleutel(String naam, Sleutel verwacht) {
    BsonBinary sleutel = bekend.getIfPresent(naam);
    return sleutel != null
        ? Mono.just(sleutel)
        : zoekOfMaak(naam, verwacht)
            .doOnNext(
                gevonden -> {
                  bekend.put(naam, gevonden);
                  bestaan.put(gevonden, Mono.just(true));
                });
  }

  private Mono<BsonBinary> zoekOfMaak(String naam, Sleutel verwacht) {
    return switch (verwacht) {
      case BEKEND -> zoek(naam).switchIfEmpty(Mono.defer(() -> maak(naam)));
      case NIEUW -> maak(naam);
    };
  }

  private Mono<BsonBinary> zoek(String naam) {
    return Mono.from(kluis.withDocumentClass(BsonDocument.class).find(new Document(NAMEN, naam)))
        .map(sleutel -> sleutel.getBinary("_id"));
  }

  private Mono<BsonBinary> maak(String naam) {
    return Mono.defer(
            () ->
                Mono.from(
                    encryptie.createDataKey(
                        "local", new DataKeyOptions().keyAltNames(List.of(naam)))))
        .transform(Verbroken::nogEens)
        .onErrorResume(
            MongoWriteException.class,
            fout -> fout.getCode() == DUBBEL ? zoek(naam) : Mono.error(fout));
  }

  /** The driver logs every key that it misses as an error, so it is asked only for what exists. */
  private Mono<Boolean> bestaat(BsonBinary sleutel) {
    return bestaan.get(
        sleutel,
        onbekend ->
            zoekSleutel(onbekend)
                .cache(uitslag -> SLEUTELGEHEUGEN, fout -> Duration.ZERO, () -> Duration.ZERO));
  }

  private Mono<Boolean> zoekSleutel(BsonBinary sleutel) {
    return Mono.from(kluis.find(new Document("_id", sleutel)).projection(new Document("_id", 1)))
        .hasElement();
  }

  /** The ciphertext starts with one byte for the algorithm and the sixteen of the key's id. */
  private static BsonBinary sleutelVan(byte[] versleuteld) {
    byte[] id = new byte[16];
    ByteBuffer.wrap(versleuteld).position(1).get(id);
    return new BsonBinary(BsonBinarySubType.UUID_STANDARD, id);
  }

  private static String naam(String organisatie, UUID deelnemer) {
    return organisatie + "/" + deelnemer;
  }
}
