package nl.participatieketen.keten.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.image.Image;
import nl.participatieketen.keten.image.Jvm;
import nl.participatieketen.keten.image.ServerArguments;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.keten.process.Identity;
import nl.participatieketen.keten.process.Launcher;
import nl.participatieketen.keten.process.PidFile;

/** Starts single parts and waits until they do their work. */
final class Starter {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long LOOK_EVERY_MS = 50;
  private static final long LARGEST_LOG = 10L * 1024 * 1024;

  private final Workspace workspace;
  private final Settings settings;
  private final Processes processes;
  private final Progress progress;

  Starter(Workspace workspace, Settings settings, Progress progress) {
    this.workspace = workspace;
    this.settings = settings;
    this.processes = new Processes(workspace);
    this.progress = progress;
  }

  /** A part that was launched and is on its way. */
  record Underway(Part part, Identity identity, long startedNanos, LogMark log) {}

  Underway launch(Part part, Image image) {
    Path log = workspace.log(part);
    try {
      rotate(log);
      LogMark mark = LogMark.atEndOf(log);
      List<String> command = new ArrayList<>(image.command(Jvm.options(part)));
      command.addAll(arguments(part));
      long began = System.nanoTime();
      Identity identity =
          Launcher.start(command, Environment.of(part, settings, workspace), image.folder(), log);
      processes.file(part).write(new PidFile.Entry(identity, image.id()));
      return new Underway(part, identity, began, mark);
    } catch (IOException e) {
      throw Failures.notWritable(workspace, part, e);
    }
  }

  /** A part that an earlier run left on its way. */
  Underway resume(Part part, Identity identity) {
    return new Underway(part, identity, System.nanoTime(), LogMark.atStartOf(workspace.log(part)));
  }

  /** Returns when it is ready. */
  void await(Underway underway) {
    Part part = underway.part();
    long until = underway.startedNanos() + PATIENCE.toNanos();
    while (!Readiness.of(part, settings.port(part))) {
      if (!underway.identity().runs()) {
        processes.file(part).delete();
        throw Failures.died(workspace, part, underway.log());
      }
      if (System.nanoTime() > until) {
        throw Failures.notReady(workspace, part, PATIENCE, underway.log());
      }
      Pause.millis(LOOK_EVERY_MS);
    }
    progress.done(part.id(), "klaar", underway.startedNanos());
  }

  private List<String> arguments(Part part) {
    return switch (part) {
      case OPSLAG -> ServerArguments.store(settings.port(part), workspace.data(part));
      case KAFKA ->
          ServerArguments.broker(
              settings.port(part), settings.controllerPort(), workspace.data(part));
      case ISSUER, INTAKE, TRAJECT, WERKGEVER, GATEWAY -> List.of();
    };
  }

  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
