package nl.participatieketen.keten.command.werkwijze;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.werkwijze.Werkwijze;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "lijst", description = "Toont welke werkwijzen er zijn.")
final class LijstCommand implements Callable<Integer> {

  private static final String RIJ = "%-28s %6s  %s";

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private WerkwijzeCommand werkwijze;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  @Option(names = "--json", description = "Toon het als JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Collection<Werkwijze> alle = werkwijze.werkwijzen().alle();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(WerkwijzeJson.lijst(alle));
    } else {
      out.println(RIJ.formatted("WERKWIJZE", "VERSIE", "NAAM"));
      alle.forEach(w -> out.println(RIJ.formatted(w.id(), w.versie(), w.naam())));
    }
    return ExitCode.OK;
  }
}
