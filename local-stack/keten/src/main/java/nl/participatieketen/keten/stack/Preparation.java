package nl.participatieketen.keten.stack;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.image.Image;
import nl.participatieketen.keten.image.Images;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.keten.process.PidFile;

/** Sees that there is something to start, and room to run it. */
final class Preparation {

  private static final long ROOM_TO_RUN_MB = 300;
  private static final long ROOM_PER_IMAGE_MB = 250;

  /** A trial run keeps about one processor busy. */
  private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 3);

  private final Workspace workspace;
  private final Processes processes;
  private final Images images;
  private final Progress progress;

  Preparation(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.processes = new Processes(workspace);
    this.images = new Images(workspace);
    this.progress = progress;
  }

  Image image(Part part) {
    return images.find(part).orElseThrow();
  }

  /** Which of these run from something else than what was built last. */
  List<Part> outdated(Collection<Part> parts) {
    return parts.stream()
        .filter(
            part ->
                processes
                    .running(part)
                    .filter(entry -> !entry.image().equals(images.currentId(part)))
                    .isPresent())
        .toList();
  }

  void prepare(Collection<Part> parts) {
    List<Part> toMake = parts.stream().filter(part -> images.find(part).isEmpty()).toList();
    Disk.require(workspace.home(), ROOM_TO_RUN_MB + toMake.size() * ROOM_PER_IMAGE_MB, "de keten");
    if (toMake.isEmpty()) {
      return;
    }
    progress.say("Voorbereiden, eenmalig na een bouw (%d delen):".formatted(toMake.size()));
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<CompletableFuture<Void>> made =
          toMake.stream()
              .map(part -> CompletableFuture.runAsync(() -> make(part), workers))
              .toList();
      made.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void make(Part part) {
    long began = System.nanoTime();
    boolean tried = images.make(part);
    progress.done(part.id(), tried ? "voorbereid" : "zonder proefrun", began);
    Set<String> keep = new HashSet<>(Set.of(images.currentId(part)));
    processes.running(part).map(PidFile.Entry::image).ifPresent(keep::add);
    images.removeOthers(part, keep);
  }
}
