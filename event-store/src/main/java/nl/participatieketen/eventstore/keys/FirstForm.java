package nl.participatieketen.eventstore.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The form of 0.1.0, written by the encryption of the MongoDB driver and only read here:
 * AEAD_AES_256_CBC_HMAC_SHA_512, keys of 96 bytes (32 for the MAC, 32 for the cipher, 32 unused in
 * reading). A block is one byte 2, the id of the key, the BSON type, and the ciphertext of a BSON
 * binary, bound to what stands before it.
 */
final class FirstForm {

  /** Length of a key, and of the master key, in bytes. */
  static final int KEY_LENGTH = 96;

  private static final byte FORM = 2;
  private static final byte BINARY = 5;
  private static final int HEADER = 18;
  private static final int PART = 32;
  private static final int IV = 16;

  /** The length and the subtype of a BSON binary. */
  private static final int BINARY_HEADER = 5;

  private FirstForm() {}

  static boolean is(byte[] block) {
    return block.length > HEADER && block[0] == FORM && block[HEADER - 1] == BINARY;
  }

  /**
   * The key of a deelnemer as it stands in the vault.
   *
   * @throws IllegalStateException where the master key is another one
   */
  static byte[] key(byte[] masterKey, byte[] wrapped) {
    return decrypt(masterKey, wrapped, new byte[0]);
  }

  /**
   * @throws IllegalStateException where the key is another one, or the block was changed
   */
  static byte[] open(byte[] key, byte[] block) {
    byte[] binary =
        decrypt(key, Arrays.copyOfRange(block, HEADER, block.length), Arrays.copyOf(block, HEADER));
    return Arrays.copyOfRange(binary, BINARY_HEADER, binary.length);
  }

  private static byte[] decrypt(byte[] key, byte[] block, byte[] bound) {
    int end = block.length - PART;
    try {
      Mac mac = Mac.getInstance("HmacSHA512");
      mac.init(new SecretKeySpec(key, 0, PART, "HmacSHA512"));
      mac.update(bound);
      mac.update(block, 0, end);
      mac.update(ByteBuffer.allocate(Long.BYTES).putLong((long) bound.length * Byte.SIZE).array());
      byte[] expected = Arrays.copyOf(mac.doFinal(), PART);
      if (!MessageDigest.isEqual(expected, Arrays.copyOfRange(block, end, block.length))) {
        throw new IllegalStateException(
            "what was encrypted does not open: another key, or it was changed");
      }
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key, PART, PART, AesGcm.KEY),
          new IvParameterSpec(block, 0, IV));
      return cipher.doFinal(block, IV, end - IV);
    } catch (GeneralSecurityException defect) {
      throw new IllegalStateException("a block of 0.1.0 could not be read", defect);
    }
  }
}
