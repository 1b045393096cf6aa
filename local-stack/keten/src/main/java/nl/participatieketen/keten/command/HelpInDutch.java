package nl.participatieketen.keten.command;

import java.util.ListResourceBundle;
import picocli.CommandLine;

/** The help that picocli writes of itself, in Dutch. */
final class HelpInDutch {

  private HelpInDutch() {}

  static void apply(CommandLine line) {
    line.setResourceBundle(new Words());
    eachLine(line);
  }

  private static void eachLine(CommandLine line) {
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading("Gebruik: ")
        .optionListHeading("%nOpties:%n")
        .parameterListHeading("%nNamen:%n")
        .commandListHeading("%nOpdrachten:%n");
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler(HelpInDutch::explain);
    line.getSubcommands().values().forEach(HelpInDutch::eachLine);
  }

  private static int explain(CommandLine.ParameterException fault, String[] arguments) {
    CommandLine at = fault.getCommandLine();
    at.getErr().println(reason(fault));
    at.getErr().println("Hulp: ./%s --help".formatted(at.getCommandSpec().qualifiedName()));
    return CommandLine.ExitCode.USAGE;
  }

  private static String reason(CommandLine.ParameterException fault) {
    return switch (fault) {
      case CommandLine.UnmatchedArgumentException unknown ->
          "Onbekend: " + String.join(" ", unknown.getUnmatched());
      case CommandLine.MissingParameterException missing ->
          "Er ontbreekt: "
              + String.join(", ", missing.getMissing().stream().map(HelpInDutch::name).toList());
      default -> String.valueOf(fault.getMessage());
    };
  }

  private static String name(CommandLine.Model.ArgSpec missing) {
    return missing instanceof CommandLine.Model.OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : missing.paramLabel();
  }

  private static final class Words extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
      return new Object[][] {
        {"mixinStandardHelpOptions.help", "Toon deze hulp."},
        {"mixinStandardHelpOptions.version", "Toon de versie."}
      };
    }
  }
}
