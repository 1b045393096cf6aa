package nl.participatieketen.issuer;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key under all tokens: kept in a folder that only its owner may enter, or in memory. */
final class SigningKey {

  private static final String FILE = "sleutel.json";

  private SigningKey() {}

  static RSAKey inMemory() {
    try {
      return new RSAKeyGenerator(2048)
          .keyUse(KeyUse.SIGNATURE)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key in the folder; made, with the folder, the first time. */
  static RSAKey in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : madeIn(folder, file);
    } catch (IOException | ParseException e) {
      throw new IllegalStateException(
          "De sleutel in %s is niet te lezen of te bewaren. Verwijder hem om een nieuwe te maken: alle uitgegeven bewijzen vervallen dan."
              .formatted(file),
          e);
    }
  }

  private static RSAKey madeIn(Path folder, Path file) throws IOException {
    RSAKey key = inMemory();
    if (Files.notExists(folder)) {
      Files.createDirectories(folder, asFileAttribute(fromString("rwx------")));
    }
    Path empty = Files.createFile(file, asFileAttribute(fromString("rw-------")));
    Files.writeString(empty, key.toJSONString());
    return key;
  }
}
