package nl.participatieketen.keten.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.embedded.KafkaTopics;
import nl.participatieketen.embedded.Topic;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.image.Folders;
import nl.participatieketen.keten.image.Images;
import nl.participatieketen.keten.image.ServerArguments;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;

/** Brings the stack to where everything is ready, from wherever it is. */
public final class Stack {

  private static final long ROOM_TO_RUN_MB = 300;
  private static final long ROOM_PER_IMAGE_MB = 250;

  private final Workspace workspace;
  private final Progress progress;
  private final Processes processes;
  private final Images images;

  public Stack(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
    this.processes = new Processes(workspace);
    this.images = new Images(workspace);
  }

  /** What runs keeps its settings; where nothing runs they are as asked. */
  public Settings settings(Settings asked) {
    return processes.anyRuns() ? Settings.read(workspace.settings()).orElse(asked) : asked;
  }

  public boolean isReady(Settings settings) {
    return settings.parts().stream().allMatch(processes::runs)
        && processes.status(settings).stream().allMatch(PartStatus::ready);
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
    requireRoom(absent);
    absent.forEach(part -> requireFreePorts(part, settings));
    makeImages(absent);
    try {
      Secrets.ensure(workspace);
    } catch (IOException e) {
      throw new KetenException(
          ExitCode.NO,
          "De sleutels in %s zijn niet te maken: %s".formatted(workspace.secrets(), e));
    }
    settings.write(workspace.settings());

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
      underway.add(
          processes
              .running(part)
              .map(entry -> starter.resume(part, entry.identity()))
              .orElseGet(() -> starter.launch(part, images.find(part).orElseThrow())));
    }
    underway.forEach(starter::await);
  }

  private void requireRoom(Collection<Part> absent) {
    long toMake = absent.stream().filter(part -> images.find(part).isEmpty()).count();
    Disk.require(workspace.home(), ROOM_TO_RUN_MB + toMake * ROOM_PER_IMAGE_MB, "de keten");
  }

  private static void requireFreePorts(Part part, Settings settings) {
    requireFree(settings.port(part), part.portVariable(), part.title());
    if (part == Part.KAFKA) {
      requireFree(
          settings.controllerPort(), "KETEN_KAFKA_CONTROLLER_POORT", part.title() + " zelf");
    }
  }

  private static void requireFree(int port, String variable, String title) {
    try {
      if (Readiness.listens(port)) {
        throw Failures.portTaken(port, variable, title);
      }
    } catch (IOException e) {
      // Nobody answers, so it is free.
    }
  }

  private void makeImages(List<Part> absent) {
    List<Part> toMake = absent.stream().filter(part -> images.find(part).isEmpty()).toList();
    if (!toMake.isEmpty()) {
      progress.say("Voorbereiden, eenmalig na een bouw:");
      toMake.forEach(this::makeImage);
    }
  }

  private void makeImage(Part part) {
    long began = System.nanoTime();
    boolean tried = images.make(part);
    progress.done(part.id(), tried ? "voorbereid" : "zonder proefrun", began);
    String present = images.find(part).orElseThrow().id();
    Set<String> keep =
        Stream.concat(
                Stream.of(present), processes.running(part).map(entry -> entry.image()).stream())
            .collect(Collectors.toSet());
    images.removeOthers(part, keep);
  }

  private static List<Topic> topics() {
    return ServerArguments.TOPICS.stream()
        .map(name -> new Topic(name, ServerArguments.PARTITIONS))
        .toList();
  }
}
