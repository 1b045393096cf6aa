package nl.participatieketen.keten.stack;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import nl.participatieketen.keten.layout.Workspace;

/** What only this user may read; made the first time and kept, since data hangs on it. */
final class Secrets {

  private static final int MASTER_KEY_BYTES = 96;

  private Secrets() {}

  static void ensure(Workspace workspace) throws IOException {
    if (Files.notExists(workspace.secrets())) {
      Files.createDirectories(workspace.home());
      Files.createDirectory(workspace.secrets(), asFileAttribute(fromString("rwx------")));
    }
    Path key = workspace.masterKey();
    if (Files.notExists(key) || Files.size(key) == 0) {
      Files.deleteIfExists(key);
      byte[] bytes = new byte[MASTER_KEY_BYTES];
      new SecureRandom().nextBytes(bytes);
      Files.createFile(key, asFileAttribute(fromString("rw-------")));
      Files.writeString(key, Base64.getEncoder().encodeToString(bytes) + "\n");
    }
  }
}
