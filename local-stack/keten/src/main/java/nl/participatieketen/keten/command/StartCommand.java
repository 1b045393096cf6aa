package nl.participatieketen.keten.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.stack.Processes;
import nl.participatieketen.keten.stack.Stack;
import nl.participatieketen.keten.stack.StackLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "start",
    description = {
      "Start de keten en keert terug als alles klaar is.",
      "Wat al draait blijft draaien; wat ontbreekt wordt gestart. Poorten kiest men met"
          + " KETEN_GATEWAY_POORT, KETEN_INTAKE_POORT, KETEN_TRAJECT_POORT, KETEN_WERKGEVER_POORT,"
          + " KETEN_ISSUER_POORT, KETEN_KAFKA_POORT, KETEN_KAFKA_CONTROLLER_POORT en"
          + " KETEN_OPSLAG_POORT. Met KETEN_MONGO_URI of KETEN_KAFKA gebruikt de keten een opslag"
          + " of broker die elders draait; KETEN_WERKWIJZEN_MAP en KETEN_ORGANISATIES wijzen"
          + " eigen werkwijzen en organisaties aan."
    })
final class StartCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Option(
      names = "--vers",
      description = "Begin met schone gegevens: alles wat gebeurd is, vervalt.")
  private boolean fresh;

  @Option(names = "--json", description = "Toon de stand als JSON; de voortgang gaat naar stderr.")
  private boolean json;

  @Override
  public Integer call() {
    Context context = keten.context;
    Progress progress = new Progress(json ? System.err : System.out);
    try (StackLock _ = StackLock.take(context.workspace())) {
      Stack stack = new Stack(context.workspace(), progress);
      if (fresh) {
        stack.clear();
      }
      Settings settings = stack.settings(context.asked());
      if (stack.isReady(settings)) {
        progress.say("De keten draait al.");
        warnOfOtherSettings(context.asked(), settings, progress);
        warnOfOutdated(stack, settings, progress);
      } else {
        long began = System.nanoTime();
        stack.start(settings);
        progress.done("samen", "klaar", began);
      }
      if (json) {
        StatusJson.print(System.out, new Processes(context.workspace()).status(settings));
      } else {
        Welcome.print(progress, settings, context.workspace());
      }
    }
    return ExitCode.OK;
  }

  /** What is asked for now, as against what runs; who asks for nothing gets what runs. */
  private static void warnOfOtherSettings(Settings asked, Settings running, Progress progress) {
    if (!asked.equals(Settings.from(Map.of())) && !asked.equals(running)) {
      progress.say(
          "Zij draait met andere instellingen dan nu gevraagd zijn. Die gelden na:"
              + " ./keten stop && ./keten start");
    }
  }

  private static void warnOfOutdated(Stack stack, Settings settings, Progress progress) {
    List<String> outdated = stack.outdated(settings).stream().map(Part::id).toList();
    if (!outdated.isEmpty()) {
      progress.say(
          "Op een eerdere bouw draait nog: %s. Ververs met: ./keten stop && ./keten start"
              .formatted(String.join(", ", outdated)));
    }
  }
}
