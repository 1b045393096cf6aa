package nl.participatieketen.edge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import org.jspecify.annotations.Nullable;

/** Finds the master key; without one a service does not start. */
final class MasterKey {

  private MasterKey() {}

  /**
   * @throws IllegalStateException saying, in Dutch, what is missing or wrong
   */
  static byte[] read(KetenProperties keten) {
    byte[] key;
    try {
      key = Base64.getMimeDecoder().decode(text(keten.hoofdsleutel(), keten.hoofdsleutelBestand()));
    } catch (IllegalArgumentException geenBase64) {
      throw fault("is geen base64");
    }
    if (key.length != PersonEncryption.MASTER_KEY_LENGTH) {
      throw fault("heeft %d bytes".formatted(key.length));
    }
    return key;
  }

  private static String text(@Nullable String key, @Nullable Path file) {
    if (key != null && !key.isBlank()) {
      return key;
    }
    if (file == null) {
      throw fault("ontbreekt");
    }
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw fault("staat niet leesbaar in " + file);
    }
  }

  private static IllegalStateException fault(String what) {
    return new IllegalStateException(
        ("De hoofdsleutel %s. Geef in KETEN_HOOFDSLEUTEL, of in een bestand dat"
                + " KETEN_HOOFDSLEUTEL_BESTAND noemt, de base64 van %d willekeurige bytes; die maakt"
                + " u met: openssl rand -base64 %d")
            .formatted(
                what, PersonEncryption.MASTER_KEY_LENGTH, PersonEncryption.MASTER_KEY_LENGTH));
  }
}
