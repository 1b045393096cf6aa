package nl.participatieketen.keten.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;

/** Looks whether there is room before anything is written. */
final class Disk {

  private static final long MEBIBYTE = 1024L * 1024;

  private Disk() {}

  static void require(Path folder, long mebibytes, String what) {
    long free = freeMebibytes(folder);
    if (free < mebibytes) {
      throw new KetenException(
          ExitCode.DISK_FULL,
          """
          De schijf is te vol: %s vraagt %d MB en er is %d MB vrij bij %s.
          Maak ruimte, of zet de gegevens elders met KETEN_MAP=/een/andere/map."""
              .formatted(what, mebibytes, free, folder));
    }
  }

  static long freeMebibytes(Path folder) {
    Path existing = folder;
    while (Files.notExists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    try {
      return Files.getFileStore(existing).getUsableSpace() / MEBIBYTE;
    } catch (IOException e) {
      return Long.MAX_VALUE / MEBIBYTE;
    }
  }
}
