package nl.participatieketen.keten.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.scenarios.Scenarios;
import nl.participatieketen.scenarios.bestand.OnleesbaarScenario;
import nl.participatieketen.scenarios.bestand.ScenarioLezer;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.spel.Speler;
import nl.participatieketen.scenarios.verslag.Verslag;
import nl.participatieketen.scenarios.verslag.VerslagJson;
import nl.participatieketen.scenarios.verslag.Verteller;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "scenario",
    description = {
      "Speelt een geval over de draaiende keten en vertelt wat er gebeurt.",
      "Eindigt met 0 als alles wat verwacht werd gebeurde en niets anders, en anders met 1."
    })
final class ScenarioCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Parameters(
      paramLabel = "NAAM",
      arity = "0..*",
      description = "Een scenario uit de lijst, of een eigen bestand dat op .yaml eindigt.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--werkwijze",
      paramLabel = "ID",
      description = "Speel het onder deze werkwijze in plaats van die van het scenario.")
  private @Nullable String werkwijze;

  @Option(names = "--lijst", description = "Toon welke scenario's er zijn.")
  private boolean list;

  @Option(names = "--alle", description = "Speel ze allemaal.")
  private boolean all;

  @Option(names = "--veld", description = "Speel na wat het veld meldde en aanvallers probeerden.")
  private boolean field;

  @Option(names = "--json", description = "Toon het verslag als JSON.")
  private boolean json;

  @Override
  public Integer call() {
    if (list || (names.isEmpty() && !all && !field)) {
      Scenarios.namen().forEach(naam -> System.out.println(line(find(naam))));
      return list ? ExitCode.OK : ExitCode.USAGE;
    }
    List<Scenario> scenarios = asked().stream().map(ScenarioCommand::find).toList();
    Context context = keten.context;
    var settings = context.running(Part.values());
    List<Verslag> reports = new ArrayList<>();
    try (Playground playground = Playground.open(context, settings)) {
      scenarios.forEach(scenario -> reports.add(play(scenario, playground)));
    } catch (Onbereikbaar e) {
      throw new KetenException(ExitCode.NO, String.valueOf(e.getMessage()));
    }
    if (json) {
      System.out.println(VerslagJson.van(reports));
    }
    return reports.stream().allMatch(Verslag::geslaagd) ? ExitCode.OK : ExitCode.NO;
  }

  private List<String> asked() {
    List<String> asked = new ArrayList<>(all ? Scenarios.namen() : names);
    if (field) {
      asked.addAll(Scenarios.uitHetVeld());
    }
    return asked;
  }

  private Verslag play(Scenario scenario, Playground playground) {
    if (json) {
      return new Speler(scenario, playground.field(), werkwijze, line -> {}).speel();
    }
    Verteller teller = new Verteller(System.out, Boolean.getBoolean("keten.terminal"));
    teller.kondigAan(scenario.titel(), scenario.omschrijving(), scenario.mensen().keySet());
    Verslag report = new Speler(scenario, playground.field(), werkwijze, teller::vertel).speel();
    teller.besluit(report);
    return report;
  }

  private static String line(Scenario scenario) {
    return "%-20s %s".formatted(scenario.naam(), scenario.titel());
  }

  private static Scenario find(String name) {
    try {
      return name.endsWith(".yaml")
          ? ScenarioLezer.lees(name, Files.readString(Path.of(name)))
          : Scenarios.zoek(name).orElseThrow(() -> unknown(name));
    } catch (IOException e) {
      throw new KetenException(
          ExitCode.UNKNOWN_SCENARIO, "Het bestand %s is niet te lezen.".formatted(name));
    } catch (OnleesbaarScenario e) {
      throw new KetenException(ExitCode.NO, String.valueOf(e.getMessage()));
    }
  }

  private static KetenException unknown(String name) {
    return new KetenException(
        ExitCode.UNKNOWN_SCENARIO,
        "Het scenario '%s' bestaat niet. Wel: %s. Of geef een eigen bestand dat op .yaml eindigt."
            .formatted(name, String.join(", ", Scenarios.namen())));
  }
}
