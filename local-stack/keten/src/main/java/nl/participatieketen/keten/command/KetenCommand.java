package nl.participatieketen.keten.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.command.werkwijze.WerkwijzeCommand;
import nl.participatieketen.keten.layout.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole. */
@Command(
    name = "keten",
    synopsisSubcommandLabel = "OPDRACHT",
    description = "Laat de hele participatieketen op deze machine lopen, zonder Docker.",
    footer = {
      "",
      "Begin met: ./keten start",
      "En dan:    ./keten scenario jan",
      "Hulp bij een opdracht: ./keten OPDRACHT --help"
    },
    subcommands = {
      StartCommand.class,
      StopCommand.class,
      StatusCommand.class,
      ScenarioCommand.class,
      VergelijkCommand.class,
      WerkwijzeCommand.class,
      ImporteerCommand.class,
      TokenCommand.class,
      EventsCommand.class,
      KlokCommand.class,
      BenchCommand.class
    })
public final class KetenCommand implements Runnable {

  final Context context;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  private KetenCommand(Context context) {
    this.context = context;
  }

  /** The root of the sources comes from the script, as property {@code keten.wortel}. */
  public static CommandLine commandLine(Map<String, String> environment) {
    Path root = Path.of(System.getProperty("keten.wortel", "."));
    return commandLine(new Context(Workspace.of(root, environment), environment));
  }

  static CommandLine commandLine(Context context) {
    CommandLine line = new CommandLine(new KetenCommand(context));
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((fault, at, parsed) -> explain(fault, at));
    HelpInDutch.apply(line);
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int explain(Exception fault, CommandLine at) {
    if (fault instanceof KetenException known) {
      at.getErr().println(known.getMessage());
      return known.exitCode();
    }
    at.getErr().println("Onverwacht: " + fault);
    if (System.getenv("KETEN_DEBUG") != null) {
      fault.printStackTrace(at.getErr());
    }
    return ExitCode.NO;
  }
}
