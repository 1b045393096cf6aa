package nl.participatieketen.keten.stack;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.keten.process.Identity;
import nl.participatieketen.keten.process.Memory;
import nl.participatieketen.keten.process.PidFile;

/** The processes of this stack, as the pid files and the operating system know them. */
public final class Processes {

  private final Workspace workspace;

  public Processes(Workspace workspace) {
    this.workspace = workspace;
  }

  public PidFile file(Part part) {
    return new PidFile(workspace.pidFile(part));
  }

  /** What a part was last started as, if that process still runs. */
  public Optional<PidFile.Entry> running(Part part) {
    return file(part).read().filter(entry -> entry.identity().runs());
  }

  public boolean runs(Part part) {
    return running(part).isPresent();
  }

  public boolean anyRuns() {
    return List.of(Part.values()).stream().anyMatch(this::runs);
  }

  /** The state of the parts, each asked at the same time. */
  public List<PartStatus> status(Settings settings) {
    return settings.parts().parallelStream().map(part -> status(part, settings)).toList();
  }

  private PartStatus status(Part part, Settings settings) {
    int port = settings.port(part);
    return running(part)
        .map(PidFile.Entry::identity)
        .map(identity -> status(part, port, identity))
        .orElseGet(() -> PartStatus.absent(part, port));
  }

  private static PartStatus status(Part part, int port, Identity identity) {
    return new PartStatus(
        part, port, identity, Readiness.of(part, port), Memory.resident(identity.pid()).orElse(0));
  }
}
