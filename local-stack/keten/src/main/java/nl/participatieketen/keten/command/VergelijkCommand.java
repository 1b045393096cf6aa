package nl.participatieketen.keten.command;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.scenarios.Scenarios;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.spel.Gelijkop;
import nl.participatieketen.scenarios.verslag.Vergelijking;
import nl.participatieketen.scenarios.verslag.Vergelijking.Kolom;
import nl.participatieketen.scenarios.verslag.VergelijkingHtml;
import nl.participatieketen.scenarios.verslag.Verslag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "vergelijk",
    description = {
      "Speelt hetzelfde geval onder verschillende werkwijzen, elk van dezelfde eerste dag af,",
      "en zet ze naast elkaar: dagen, handelingen, besluiten en waar het eindigt.",
      "Schrijft ook een webpagina, voor elk scherm en voor op papier.",
      "Bijvoorbeeld: ./keten vergelijk jan"
    })
final class VergelijkCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Parameters(paramLabel = "GEVAL", description = "Het geval dat vergeleken wordt, zoals jan.")
  private String geval = "";

  @Option(
      names = "--breedte",
      paramLabel = "N",
      defaultValue = "${env:COLUMNS:-160}",
      description = "Hoe breed de tabel mag zijn; zonder dit zo breed als het venster, of 160.")
  private int breedte = 160;

  @Option(names = "--json", description = "Toon de vergelijking als JSON.")
  private boolean json;

  @Override
  public Integer call() {
    List<Scenario> scenarios = Scenarios.vergelijkbare(geval);
    if (scenarios.isEmpty()) {
      throw new KetenException(ExitCode.UNKNOWN_SCENARIO, onbekend());
    }
    Context context = keten.context;
    var settings = context.running(Part.values());
    List<Verslag> verslagen;
    try (Playground playground = Playground.open(context, settings)) {
      verslagen = Gelijkop.speel(scenarios, playground.field());
    } catch (Onbereikbaar e) {
      throw new KetenException(ExitCode.NO, String.valueOf(e.getMessage()));
    }
    verslagen.stream()
        .flatMap(verslag -> verslag.fouten().stream())
        .forEach(fout -> System.err.println(fout.wat() + " (" + fout.plaats() + ")"));
    toon(vergelijking(scenarios, verslagen, Namen.van(settings)));
    return verslagen.stream().allMatch(Verslag::geslaagd) ? ExitCode.OK : ExitCode.NO;
  }

  private Vergelijking vergelijking(
      List<Scenario> scenarios, List<Verslag> verslagen, Namen namen) {
    List<Kolom> kolommen = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      Verslag verslag = verslagen.get(i);
      kolommen.add(
          Kolom.van(
              Objects.requireNonNull(scenarios.get(i).vergelijk()).als(),
              namen.werkwijze(verslag.werkwijze()),
              verslag));
    }
    return new Vergelijking(
        "Het geval %s, %d keer".formatted(geval, kolommen.size()),
        verslagen.getFirst().eersteDag(),
        kolommen);
  }

  private void toon(Vergelijking vergelijking) {
    Path pagina = keten.context.workspace().home().resolve("vergelijking-" + geval + ".html");
    try {
      Files.writeString(pagina, VergelijkingHtml.van(vergelijking));
    } catch (IOException e) {
      throw new KetenException(ExitCode.NO, "De webpagina is niet te schrijven: " + e.getMessage());
    }
    if (json) {
      System.out.println(
          JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(vergelijking));
      return;
    }
    System.out.println(Vergelijkingstabel.van(vergelijking, breedte));
    System.out.println("Ook als webpagina: " + pagina);
  }

  private String onbekend() {
    return "Het geval '%s' is niet te vergelijken. Wel: %s."
        .formatted(
            geval,
            Scenarios.namen().stream()
                .flatMap(naam -> Scenarios.zoek(naam).stream())
                .flatMap(scenario -> Stream.ofNullable(scenario.vergelijk()))
                .map(Scenario.Vergelijk::met)
                .distinct()
                .collect(joining(", ")));
  }
}
