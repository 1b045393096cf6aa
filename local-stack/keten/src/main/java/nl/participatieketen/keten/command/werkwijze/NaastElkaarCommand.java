package nl.participatieketen.keten.command.werkwijze;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "vergelijk", description = "Zet werkwijzen naast elkaar.")
final class NaastElkaarCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private WerkwijzeCommand werkwijze;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "ID[@VERSIE]",
      arity = "2..*",
      description = "De werkwijzen die naast elkaar komen.")
  private List<String> ids = new ArrayList<>();

  @CommandLine.Mixin
  @SuppressWarnings("NullAway.Init")
  private Breedte breedte;

  @Option(names = "--json", description = "Toon het als JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Werkwijzen alle = werkwijze.werkwijzen();
    List<Werkwijze> gevonden = ids.stream().map(id -> WerkwijzeCommand.zoek(alle, id)).toList();
    spec.commandLine()
        .getOut()
        .println(
            json ? WerkwijzeJson.van(gevonden) : Kenmerkentabel.van(gevonden, breedte.kolommen()));
    return ExitCode.OK;
  }
}
