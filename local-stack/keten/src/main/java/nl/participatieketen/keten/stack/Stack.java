package nl.participatieketen.keten.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.participatieketen.embedded.KafkaTopics;
import nl.participatieketen.embedded.Topic;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.demo.SystemAccess;
import nl.participatieketen.keten.image.Folders;
import nl.participatieketen.keten.image.ServerArguments;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.keten.process.PidFile;

/** Brings the stack to where everything is ready, from wherever it is. */
public final class Stack {

  private final Workspace workspace;
  private final Progress progress;
  private final Processes processes;
  private final Preparation preparation;

  public Stack(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
    this.processes = new Processes(workspace);
    this.preparation = new Preparation(workspace, progress);
  }

  /** What runs keeps its settings; where nothing runs they are as asked. */
  public Settings settings(Settings asked) {
    return processes.anyRuns() ? Settings.read(workspace.settings()).orElse(asked) : asked;
  }

  public boolean isReady(Settings settings) {
    return settings.parts().stream().allMatch(processes::runs)
        && processes.status(settings).stream().allMatch(PartStatus::ready);
  }

  /** What runs from an earlier build than the last. */
  public List<Part> outdated(Settings settings) {
    return preparation.outdated(settings.parts());
  }

  /** Forgets all that happened; the keys stay. */
  public void clear() {
    new Stopper(workspace, progress).stop();
    try {
      Folders.delete(workspace.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts what doesn't run and returns when everything is ready. */
  public void start(Settings settings) {
    List<Part> absent = settings.parts().stream().filter(part -> !processes.runs(part)).toList();
    PortCheck.require(absent, settings);
    preparation.prepare(absent);
    makeSecrets(settings);
    settings.write(workspace.settings());

    progress.say("Starten:");
    Starter starter = new Starter(workspace, settings, progress);
    start(settings, starter, Part::isServer);
    if (!settings.kafka().isEmpty()) {
      KafkaTopics.create(settings.kafka(), topics());
    }
    start(settings, starter, part -> !part.isServer());
  }

  private void start(Settings settings, Starter starter, Predicate<Part> which) {
    List<Starter.Underway> underway = new ArrayList<>();
    for (Part part : settings.parts().stream().filter(which).toList()) {
      Optional<PidFile.Entry> running = processes.running(part);
      if (running.isPresent() && Readiness.of(part, settings.port(part))) {
        progress.say("  %-12s draait al".formatted(part.id()));
      } else {
        underway.add(
            running
                .map(entry -> starter.resume(part, entry.identity()))
                .orElseGet(() -> starter.launch(part, preparation.image(part))));
      }
    }
    underway.forEach(starter::await);
  }

  private void makeSecrets(Settings settings) {
    try {
      Secrets.ensure(workspace);
      SystemAccess.write(workspace, settings);
    } catch (IOException e) {
      throw new KetenException(
          ExitCode.NO,
          "De sleutels in %s zijn niet te maken: %s".formatted(workspace.secrets(), e));
    }
  }

  private static List<Topic> topics() {
    return ServerArguments.TOPICS.stream()
        .map(name -> new Topic(name, ServerArguments.PARTITIONS))
        .toList();
  }
}
