package nl.participatieketen.keten.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Workspace;

/** One start or stop at a time; released when this process ends, however. */
public final class StackLock implements AutoCloseable {

  private final FileChannel channel;

  private StackLock(FileChannel channel) {
    this.channel = channel;
  }

  public static StackLock take(Workspace workspace) {
    Path file = workspace.run().resolve("bezig.lock");
    try {
      Files.createDirectories(workspace.run());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        channel.close();
        throw new KetenException(
            ExitCode.NO, "Een andere opdracht start of stopt de keten al. Wacht tot die klaar is.");
      }
      return new StackLock(channel);
    } catch (IOException e) {
      throw new KetenException(
          Disk.freeMebibytes(workspace.home()) < 1 ? ExitCode.DISK_FULL : ExitCode.NO,
          "In %s valt niet te schrijven: %s".formatted(workspace.run(), e));
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
