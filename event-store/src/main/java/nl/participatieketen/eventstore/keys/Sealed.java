package nl.participatieketen.eventstore.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import nl.participatieketen.eventstore.keys.Encryption.Place;

/**
 * What is sensitive in one commit, as it is stored: one byte that names the form, sixteen of the
 * key's id, sixteen of the deelnemer's, and AES-256-GCM, bound to all that and to its place. The
 * first seventeen bytes mean the same in the form of 0.1.0 ({@link FirstForm}).
 */
final class Sealed {

  /** No byte that the driver's own encryption begins with. */
  static final byte FORM = (byte) 0x81;

  private static final int UUID_LENGTH = 16;
  private static final int KEY = 1;
  private static final int DEELNEMER = KEY + UUID_LENGTH;
  private static final int HEADER = DEELNEMER + UUID_LENGTH;

  private Sealed() {}

  static boolean is(byte[] block) {
    return block.length > HEADER && block[0] == FORM;
  }

  /** The key with which a block of any form was encrypted. */
  static UUID keyOf(byte[] block) {
    return uuid(block, KEY);
  }

  static UUID deelnemerOf(byte[] block) {
    return uuid(block, DEELNEMER);
  }

  static byte[] seal(DataKey key, UUID deelnemer, Place place, byte[] clear) {
    byte[] header =
        ByteBuffer.allocate(HEADER)
            .put(FORM)
            .putLong(key.id().getMostSignificantBits())
            .putLong(key.id().getLeastSignificantBits())
            .putLong(deelnemer.getMostSignificantBits())
            .putLong(deelnemer.getLeastSignificantBits())
            .array();
    byte[] encrypted = AesGcm.encrypt(key.key(), clear, bound(header, place));
    byte[] block = Arrays.copyOf(header, HEADER + encrypted.length);
    System.arraycopy(encrypted, 0, block, HEADER, encrypted.length);
    return block;
  }

  /**
   * @throws IllegalStateException where the block was changed, or was made for another place
   */
  static byte[] open(DataKey key, Place place, byte[] block) {
    return AesGcm.decrypt(key.key(), block, HEADER, bound(Arrays.copyOf(block, HEADER), place))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "what is sensitive in %s was changed, or made for another place"
                        .formatted(place)));
  }

  private static byte[] bound(byte[] header, Place place) {
    byte[] where = "%s/%d".formatted(place.stream(), place.version()).getBytes(UTF_8);
    return ByteBuffer.allocate(header.length + where.length).put(header).put(where).array();
  }

  private static UUID uuid(byte[] block, int offset) {
    ByteBuffer bytes = ByteBuffer.wrap(block, offset, UUID_LENGTH);
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
