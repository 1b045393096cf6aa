package nl.participatieketen.keten.command.werkwijze;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.werkwijze.Werkwijze;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "toon", description = "Toont wat er in een werkwijze staat.")
final class ToonCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private WerkwijzeCommand werkwijze;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "ID[@VERSIE]", description = "De werkwijze; zonder versie de nieuwste.")
  private String id = "";

  @CommandLine.Mixin
  @SuppressWarnings("NullAway.Init")
  private Breedte breedte;

  @Option(names = "--json", description = "Toon het als JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Werkwijze gevonden = WerkwijzeCommand.zoek(werkwijze.werkwijzen(), id);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        json
            ? WerkwijzeJson.van(List.of(gevonden))
            : Kenmerkentabel.van(List.of(gevonden), breedte.kolommen()));
    if (!json && gevonden.toelichting() != null) {
      out.println(gevonden.toelichting());
    }
    return ExitCode.OK;
  }
}
