package nl.participatieketen.edge.opdracht;

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
public final class Sleutelring {

  private static final String HMAC = "HmacSHA256";
  private static final JsonMapper JSON = new JsonMapper();

  private final SecretKey voorVingerafdruk;
  private final SecretKey voorId;
  private final SecretKey voorPersoon;
  private final SecretKey voorTekst;

  public Sleutelring(byte[] hoofdsleutel) {
    this.voorVingerafdruk = afgeleid(hoofdsleutel, "vingerafdruk");
    this.voorId = afgeleid(hoofdsleutel, "id");
    this.voorPersoon = afgeleid(hoofdsleutel, "persoon");
    this.voorTekst = afgeleid(hoofdsleutel, "tekst");
  }

  /** Tells whether two requests ask the same: equal for equal content of the same asker. */
  String vingerafdruk(String medewerker, Object inhoud) {
    return HexFormat.of()
        .formatHex(
            hash(voorVingerafdruk, medewerker + " " + JSON.writeValueAsString(inhoud)), 0, 16);
  }

  /** A UUID (version 8, RFC 9562) that follows from a text. */
  UUID id(String tekst) {
    var bytes = ByteBuffer.wrap(hash(voorId, tekst));
    long hoog = bytes.getLong() & ~0xF000L | 0x8000L;
    long laag = bytes.getLong() & ~(3L << 62) | 2L << 62;
    return new UUID(hoog, laag);
  }

  /** By what a person is found again within one tenant, without the store knowing the BSN. */
  public String persoon(String organisatie, String bsn) {
    return HexFormat.of().formatHex(hash(voorPersoon, organisatie + " " + bsn));
  }

  /** By what a text is recognised within one tenant, without the store knowing the text. */
  public String tekst(String organisatie, String tekst) {
    return HexFormat.of().formatHex(hash(voorTekst, organisatie + " " + tekst), 0, 16);
  }

  private static SecretKey afgeleid(byte[] hoofdsleutel, String doel) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              HMAC,
              HKDFParameterSpec.ofExtract()
                  .addIKM(hoofdsleutel)
                  .thenExpand(doel.getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException defect) {
      throw new IllegalStateException("this JDK has no HKDF-SHA256", defect);
    }
  }

  private static byte[] hash(SecretKey sleutel, String tekst) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(sleutel);
      return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException defect) {
      throw new IllegalStateException("this JDK has no " + HMAC, defect);
    }
  }
}
