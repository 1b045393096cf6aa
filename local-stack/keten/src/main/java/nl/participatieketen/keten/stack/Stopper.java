package nl.participatieketen.keten.stack;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.keten.process.Identity;

/** Stops the stack: first who use the broker and the store, then the broker, then the store. */
public final class Stopper {

  private static final Duration PATIENCE = Duration.ofSeconds(25);
  private static final Duration AFTER_KILL = Duration.ofSeconds(5);
  private static final long LOOK_EVERY_MS = 20;

  private final Processes processes;
  private final Progress progress;
  private final Duration patience;

  public Stopper(Workspace workspace, Progress progress) {
    this(workspace, progress, PATIENCE);
  }

  Stopper(Workspace workspace, Progress progress, Duration patience) {
    this.processes = new Processes(workspace);
    this.progress = progress;
    this.patience = patience;
  }

  /** Returns whether everything went by itself; whoever doesn't listen is killed. */
  public boolean stop() {
    return Stream.of(Part.applications(), List.of(Part.KAFKA), List.of(Part.OPSLAG))
        .map(this::stop)
        .reduce(true, Boolean::logicalAnd);
  }

  private boolean stop(List<Part> parts) {
    List<Ending> endings =
        parts.stream()
            .flatMap(part -> processes.running(part).map(e -> ask(part, e.identity())).stream())
            .toList();
    boolean orderly = endings.stream().map(this::finish).reduce(true, Boolean::logicalAnd);
    parts.forEach(part -> processes.file(part).delete());
    return orderly;
  }

  private static Ending ask(Part part, Identity identity) {
    identity.running().ifPresent(ProcessHandle::destroy);
    return new Ending(part, identity, System.nanoTime());
  }

  private boolean finish(Ending ending) {
    boolean orderly = ending.comesWithin(patience);
    if (!orderly) {
      ending.identity().running().ifPresent(ProcessHandle::destroyForcibly);
      if (!ending.comesWithin(AFTER_KILL)) {
        throw new KetenException(
            ExitCode.NO,
            "%s (proces %d) laat zich niet beëindigen."
                .formatted(ending.part().title(), ending.identity().pid()));
      }
    }
    progress.done(
        ending.part().id(), orderly ? "gestopt" : "luisterde niet: gedood", ending.askedNanos());
    return orderly;
  }

  private record Ending(Part part, Identity identity, long askedNanos) {

    boolean comesWithin(Duration patience) {
      long until = System.nanoTime() + patience.toNanos();
      while (identity.runs()) {
        if (System.nanoTime() > until) {
          return false;
        }
        Pause.millis(LOOK_EVERY_MS);
      }
      return true;
    }
  }
}
