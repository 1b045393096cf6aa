package nl.participatieketen.eventstore.keys;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.ByteBuffer;
import java.util.UUID;
import nl.participatieketen.eventstore.connection.BrokenConnection;
import nl.participatieketen.eventstore.connection.StoreAccess;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Mono;

/** The keys of 0.1.0, in a collection beside the streams: read and destroyed, never made. */
final class FirstVault {

  static final String COLLECTION = "sleutels";

  private static final String NAMES = "keyAltNames";
  private static final String MATERIAL = "keyMaterial";

  private final MongoCollection<Document> keys;
  private final byte[] masterKey;

  FirstVault(MongoDatabase database, byte[] masterKey) {
    this.keys = StoreAccess.to(database).getCollection(COLLECTION);
    this.masterKey = masterKey.clone();
  }

  /** The key in the clear; empty where it was destroyed. */
  Mono<byte[]> key(UUID id) {
    return Mono.from(keys.find(new Document("_id", binary(id))))
        .map(found -> FirstForm.key(masterKey, found.get(MATERIAL, Binary.class).getData()));
  }

  /** Whether there was a key; what is gone at the second attempt was destroyed by the first. */
  Mono<Boolean> destroy(String organisatie, UUID deelnemer) {
    Mono<Boolean> attempt =
        Mono.defer(
                () ->
                    Mono.from(keys.deleteMany(new Document(NAMES, organisatie + "/" + deelnemer))))
            .map(outcome -> outcome.getDeletedCount() > 0);
    return attempt.onErrorResume(BrokenConnection::is, error -> attempt.thenReturn(true));
  }

  private static BsonBinary binary(UUID id) {
    return new BsonBinary(
        BsonBinarySubType.UUID_STANDARD,
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }
}
