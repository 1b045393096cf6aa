package nl.participatieketen.eventstore.keys;

import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The data key of a person, encrypted with the master key.
 *
 * @param id tells it from an earlier key of the same person; never used twice
 * @param bytes nonce and ciphertext
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WrappedKey(UUID id, byte[] bytes) {

  private static final String ID = "id";
  private static final String BYTES = "ingepakt";

  /** As it stands in the row of a person. */
  public Document document() {
    return new Document(ID, id.toString()).append(BYTES, new Binary(bytes));
  }

  /** The reverse of {@link #document}. */
  public static WrappedKey of(Document document) {
    return new WrappedKey(
        UUID.fromString(document.getString(ID)), document.get(BYTES, Binary.class).getData());
  }
}
