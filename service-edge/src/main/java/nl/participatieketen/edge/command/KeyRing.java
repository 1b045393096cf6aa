package nl.participatieketen.edge.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keyed hashes, each purpose with a key of its own, derived from the master key of the service. So
 * what is hashed can't be found by trying, also not by one who has the store.
 */
public final class KeyRing {

  private static final String HMAC = "HmacSHA256";
  private static final JsonMapper JSON = new JsonMapper();

  private final SecretKey forFingerprint;
  private final SecretKey forId;
  private final SecretKey forPerson;
  private final SecretKey forText;

  public KeyRing(byte[] masterKey) {
    this.forFingerprint = derived(masterKey, "vingerafdruk");
    this.forId = derived(masterKey, "id");
    this.forPerson = derived(masterKey, "persoon");
    this.forText = derived(masterKey, "tekst");
  }

  /** Tells whether two requests ask the same: equal for equal content of the same asker. */
  String fingerprint(String medewerker, Object content) {
    return HexFormat.of()
        .formatHex(
            hash(forFingerprint, medewerker + " " + JSON.writeValueAsString(content)), 0, 16);
  }

  /** A UUID (version 8, RFC 9562) that follows from a text. */
  UUID id(String text) {
    var bytes = ByteBuffer.wrap(hash(forId, text));
    long high = bytes.getLong() & ~0xF000L | 0x8000L;
    long low = bytes.getLong() & ~(3L << 62) | 2L << 62;
    return new UUID(high, low);
  }

  /** By what a person is found again within one tenant, without the store knowing the BSN. */
  public String person(String organisatie, String bsn) {
    return HexFormat.of().formatHex(hash(forPerson, organisatie + " " + bsn));
  }

  /** By what a text is recognised within one tenant, without the store knowing the text. */
  public String text(String organisatie, String text) {
    return HexFormat.of().formatHex(hash(forText, organisatie + " " + text), 0, 16);
  }

  private static SecretKey derived(byte[] masterKey, String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              HMAC,
              HKDFParameterSpec.ofExtract()
                  .addIKM(masterKey)
                  .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException defect) {
      throw new IllegalStateException("this JDK has no HKDF-SHA256", defect);
    }
  }

  private static byte[] hash(SecretKey key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException defect) {
      throw new IllegalStateException("this JDK has no " + HMAC, defect);
    }
  }
}
