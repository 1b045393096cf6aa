package nl.participatieketen.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a folder to one process; the operating system releases it when that process ends, however.
 */
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock on(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("in-gebruik.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (tryLock(channel)) {
        return new FolderLock(channel);
      }
      channel.close();
      throw inUse(folder);
    } catch (IOException e) {
      throw new ServerException("De map %s is niet te gebruiken: %s.".formatted(folder, e), e);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  static ServerException inUse(Path folder) {
    return new ServerException(
        "De map %s is in gebruik door een ander proces. Stop dat proces of kies een andere map."
            .formatted(folder));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
