package nl.participatieketen.keten.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Workspace;

/**
 * Keeps the parts ready to start. What was built is unpacked beside what may still be running, so a
 * running process never loses the files it was started from.
 */
public final class Images {

  /** Raised when an image is made in another way, so that old ones are made anew. */
  private static final String RECIPE = "1";

  private static final String COMPLETE = "klaar";

  private final Workspace workspace;
  private final TrialRun trialRun;

  public Images(Workspace workspace) {
    this.workspace = workspace;
    this.trialRun = new TrialRun(workspace);
  }

  /** The id of what was built last, whether it is ready to start or not. */
  public String currentId(Part part) {
    return id(part, Source.of(part, workspace));
  }

  /** What a part would be started from now, if that is ready. */
  public Optional<Image> find(Part part) {
    Path folder = folder(part, currentId(part));
    return Files.exists(folder.resolve(COMPLETE)) ? Optional.of(read(folder)) : Optional.empty();
  }

  /**
   * Unpacks what was built and tries it once.
   *
   * @return whether the trial run succeeded; without it a part starts, but slower
   */
  public boolean make(Part part) {
    Source source = Source.of(part, workspace);
    String id = id(part, source);
    Path folder = folder(part, id);
    try {
      Folders.delete(folder);
      Files.createDirectories(folder);
      Image image = source.unpack(id, folder);
      boolean tried = trialRun.of(part, image);
      Files.write(
          folder.resolve(COMPLETE),
          List.of(image.mainClass(), String.join(":", image.classPath())));
      return tried;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the images of a part that are neither the present one nor in use. */
  public void removeOthers(Part part, Set<String> keep) {
    try (Stream<Path> folders = Files.list(workspace.images().resolve(part.id()))) {
      for (Path folder : folders.toList()) {
        if (!keep.contains(folder.getFileName().toString())) {
          Folders.delete(folder);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Image read(Path folder) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(COMPLETE));
      return new Image(
          folder.getFileName().toString(),
          folder,
          List.of(lines.get(1).split(":")),
          lines.getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Part part, Source source) {
    String how =
        String.join(
            " ",
            RECIPE,
            System.getProperty("java.vm.version"),
            System.getProperty("java.home"),
            String.join(" ", Jvm.options(part)));
    try {
      return Jars.fingerprint(source.jars(), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(Part part, String id) {
    return workspace.images().resolve(part.id()).resolve(id);
  }
}
