package nl.participatieketen.eventstore.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the keys of persons, and wraps them with a key that follows from the master key. A wrapped
 * key is bound to its person: in the row of another it does not open.
 */
final class KeyWrap {

  private static final String HKDF = "HKDF-SHA256";

  /** Part of every wrapped key: never change it. */
  private static final String PURPOSE = "persoonssleutel";

  private static final int LENGTH = 32;

  private final SecretKey wrapping;

  KeyWrap(byte[] masterKey) {
    try {
      this.wrapping =
          KDF.getInstance(HKDF)
              .deriveKey(
                  AesGcm.KEY,
                  HKDFParameterSpec.ofExtract()
                      .addIKM(masterKey)
                      .thenExpand(PURPOSE.getBytes(UTF_8), LENGTH));
    } catch (GeneralSecurityException defect) {
      throw new IllegalStateException("this JDK has no " + HKDF, defect);
    }
  }

  /** A key that nobody has had. */
  WrappedKey fresh(String organisatie, UUID deelnemer) {
    UUID id = UUID.randomUUID();
    return new WrappedKey(
        id, AesGcm.encrypt(wrapping, AesGcm.random(LENGTH), bound(organisatie, deelnemer, id)));
  }

  /**
   * @throws IllegalStateException where the master key is another one, or the key is not this
   *     person's
   */
  DataKey open(String organisatie, UUID deelnemer, WrappedKey wrapped) {
    byte[] bound = bound(organisatie, deelnemer, wrapped.id());
    return AesGcm.decrypt(wrapping, wrapped.bytes(), 0, bound)
        .map(key -> new DataKey(wrapped.id(), new SecretKeySpec(key, AesGcm.KEY)))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    ("key %s of %s of %s does not open: another master key, or the key of somebody"
                            + " else")
                        .formatted(wrapped.id(), deelnemer, organisatie)));
  }

  private static byte[] bound(String organisatie, UUID deelnemer, UUID id) {
    return "%s/%s/%s".formatted(organisatie, deelnemer, id).getBytes(UTF_8);
  }
}
