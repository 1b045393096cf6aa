package nl.participatieketen.keten.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.image.Benchmarks;
import nl.participatieketen.keten.stack.Processes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "bench",
    description = {
      "Meet de snelheid, als verhouding tot een kale maat uit dezelfde run.",
      "Het start wat het nodig heeft zelf, op eigen poorten en met eigen gegevens. Een gewone run"
          + " duurt enkele minuten. Met KETEN_MONGO_URI meet het op een opslag die elders draait."
    })
final class BenchCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Option(names = "--json", description = "Toon het verslag als JSON.")
  private boolean json;

  @Option(names = "--kort", description = "Een paar korte rondes; zo is het vanzelf.")
  private boolean shortRun;

  @Option(names = "--lang", description = "Meer en langere rondes, voor vaste cijfers.")
  private boolean longRun;

  @Option(names = "--geheugen", description = "De ingebedde opslag in geheugen, niet op schijf.")
  private boolean memory;

  @Option(
      names = "--jvm",
      paramLabel = "SOORT",
      defaultValue = "lokaal",
      description = "lokaal, zoals de lokale stack; of standaard, wat de JVM zelf kiest.")
  private String jvm = "lokaal";

  @Option(
      names = "--deel",
      paramLabel = "DEEL",
      description =
          "Alleen besluiten, opdrachten, opslag, keten, relay, stack, termijnen, tijdlijn of"
              + " werkvoorraad; mag vaker.")
  private List<String> parts = new ArrayList<>();

  @Option(
      names = "--omvang",
      paramLabel = "AANTAL",
      description =
          "Hoeveel er eerst in de opslag komt: aanmeldingen bij werkvoorraad, trajecten per ronde"
              + " bij termijnen, gebeurtenissen bij tijdlijn.")
  private @Nullable Integer size;

  @Option(names = "--jmh", description = "Meet alleen de kleinste onderdelen, met JMH.")
  private boolean jmh;

  @Override
  public Integer call() throws InterruptedException {
    Context context = keten.context;
    if (new Processes(context.workspace()).anyRuns()) {
      System.err.println("De keten draait en telt mee in de cijfers. Stop hem met: ./keten stop");
    }
    Benchmarks benchmarks = new Benchmarks(context.workspace());
    benchmarks.build();
    try {
      return new ProcessBuilder(benchmarks.command(arguments())).inheritIO().start().waitFor() == 0
          ? ExitCode.OK
          : ExitCode.NO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("--jvm", jvm));
    if (shortRun) {
      arguments.add("--kort");
    }
    if (longRun) {
      arguments.add("--lang");
    }
    parts.forEach(part -> arguments.addAll(List.of("--deel", part)));
    if (size != null) {
      arguments.addAll(List.of("--omvang", size.toString()));
    }
    if (json) {
      arguments.add("--json");
    }
    if (memory) {
      arguments.add("--geheugen");
    }
    if (jmh) {
      arguments.add("--jmh");
    }
    return arguments;
  }
}
