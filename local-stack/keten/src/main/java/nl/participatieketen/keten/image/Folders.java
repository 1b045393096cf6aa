package nl.participatieketen.keten.image;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders as a whole. */
public final class Folders {

  private Folders() {}

  /** Deletes a folder with all that is in it; one that isn't there is fine. */
  public static void delete(Path folder) throws IOException {
    try {
      Files.walkFileTree(folder, new Deleting());
    } catch (NoSuchFileException e) {
      // Nothing to delete.
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
        throws IOException {
      if (fault != null) {
        throw fault;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
