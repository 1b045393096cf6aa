package nl.participatieketen.keten.command.werkwijze;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.werkwijze.Werkwijzecontrole;
import nl.participatieketen.werkwijze.bestand.Verslag;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "controleer",
    description = {
      "Zegt wat er niet klopt in een werkwijze, waar, waarom, en wat er moet staan.",
      "Eindigt met 1 als er fouten zijn; een waarschuwing ('let op') houdt niets tegen."
    })
final class ControleerCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private WerkwijzeCommand werkwijze;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "BESTAND",
      arity = "0..*",
      description = "Bestanden met ieder een werkwijze.")
  private List<Path> bestanden = new ArrayList<>();

  @Option(
      names = "--alle",
      description = "Controleer alle meegeleverde werkwijzen, en die in de eigen map.")
  private boolean alle;

  @Option(names = "--json", description = "Toon het als JSON.")
  private boolean json;

  @Override
  public Integer call() {
    if (alle != bestanden.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Noem een of meer bestanden, of schrijf --alle.");
    }
    Verslag verslag =
        alle ? Werkwijzecontrole.alle(werkwijze.map()) : Werkwijzecontrole.bestanden(bestanden);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(WerkwijzeJson.van(verslag));
    } else {
      verslag.bevindingen().forEach(bevinding -> out.println(bevinding + "\n"));
      out.println(
          "%s, %s, %s"
              .formatted(
                  aantal(verslag.bestanden(), "bestand", "bestanden"),
                  aantal(verslag.fouten(), "fout", "fouten"),
                  aantal(verslag.waarschuwingen(), "waarschuwing", "waarschuwingen")));
    }
    return verslag.fouten() == 0 ? ExitCode.OK : ExitCode.NO;
  }

  private static String aantal(long aantal, String enkelvoud, String meervoud) {
    return aantal + " " + (aantal == 1 ? enkelvoud : meervoud);
  }
}
