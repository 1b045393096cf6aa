package nl.participatieketen.eventstore.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM of the JDK, with a random nonce of 96 bits before the ciphertext. */
final class AesGcm {

  static final String KEY = "AES";

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private AesGcm() {}

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /**
   * @param bound what the ciphertext is bound to, without being part of it
   * @return nonce, ciphertext and tag
   */
  static byte[] encrypt(SecretKey key, byte[] clear, byte[] bound) {
    try {
      byte[] block = Arrays.copyOf(random(NONCE), NONCE + clear.length + TAG);
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, block, 0, bound);
      int _ = cipher.doFinal(clear, 0, clear.length, block, NONCE);
      return block;
    } catch (GeneralSecurityException defect) {
      throw new IllegalStateException("this JDK has no " + CIPHER, defect);
    }
  }

  /**
   * @param block holds what {@link #encrypt} gave, from {@code offset} on
   * @return empty where key, block or {@code bound} are not those of the encryption
   */
  static Optional<byte[]> decrypt(SecretKey key, byte[] block, int offset, byte[] bound) {
    if (block.length - offset < NONCE + TAG) {
      return Optional.empty();
    }
    try {
      int from = offset + NONCE;
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, key, block, offset, bound)
              .doFinal(block, from, block.length - from));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException defect) {
      throw new IllegalStateException("this JDK has no " + CIPHER, defect);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonceIn, int offset, byte[] bound)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonceIn, offset, NONCE));
    cipher.updateAAD(bound);
    return cipher;
  }
}
