package nl.participatieketen.keten.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import nl.participatieketen.contract.EventTypes;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.scenarios.events.Meelezer;
import nl.participatieketen.scenarios.events.Waarneming;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import nl.participatieketen.scenarios.model.Eventverwachting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "events",
    description = "Toont wat de diensten elkaar vertelden, van oud naar nieuw.")
final class EventsCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Option(names = "--volg", description = "Blijf kijken naar wat er nog komt, tot Ctrl-C.")
  private boolean follow;

  @Option(
      names = "--type",
      paramLabel = "T",
      description = "Alleen events van dit type, zoals plaatsing-gestart.")
  private @Nullable String type;

  @Option(names = "--json", description = "Toon elk event als JSON, een per regel.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    requireKnownType();
    Settings settings = keten.context.running(Part.KAFKA);
    BlockingQueue<Waarneming> seen = new LinkedBlockingQueue<>();
    try (Meelezer reader =
        Meelezer.start(
            settings.bootstrapServers(),
            Playground.PUBLIC_TOPICS,
            Meelezer.Begin.AAN_HET_BEGIN,
            seen::add)) {
      past(reader, seen).forEach(this::print);
      while (follow) {
        print(seen.take());
      }
    } catch (Onbereikbaar e) {
      throw new KetenException(ExitCode.NO, String.valueOf(e.getMessage()));
    }
    return ExitCode.OK;
  }

  /** What is there already, over all topics in the order in which it was sent. */
  private static List<Waarneming> past(Meelezer reader, BlockingQueue<Waarneming> seen)
      throws InterruptedException {
    reader.leesBij();
    List<Waarneming> past = new ArrayList<>();
    seen.drainTo(past);
    past.sort(Comparator.comparing(Waarneming::tijd).thenComparingLong(Waarneming::offset));
    return past;
  }

  private void print(Waarneming event) {
    if (type != null && !isOfType(event.event().path("type").asString(""), type)) {
      return;
    }
    PrintStream out = System.out;
    out.println(
        json
            ? event.event().toString()
            : "%s  %-34s %-22s %s"
                .formatted(
                    event.event().path("time").asString("").replaceFirst("\\..*|Z$", ""),
                    event.naam(),
                    event.plaats(),
                    event.sleutel()));
    out.flush();
  }

  private void requireKnownType() {
    String asked = type;
    if (asked != null
        && EventTypes.ALLE.stream().noneMatch(known -> isOfType(known.naam(), asked))) {
      throw new KetenException(
          ExitCode.USAGE,
          "Het type '%s' bestaat niet. Wel: %s"
              .formatted(
                  asked,
                  String.join(
                      ", ",
                      EventTypes.ALLE.stream()
                          .map(known -> Eventverwachting.korteNaam(known.naam()))
                          .toList())));
    }
  }

  private static boolean isOfType(String name, String asked) {
    return name.equals(asked) || Eventverwachting.korteNaam(name).equals(asked);
  }
}
