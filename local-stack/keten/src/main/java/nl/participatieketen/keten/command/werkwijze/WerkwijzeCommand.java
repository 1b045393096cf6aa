package nl.participatieketen.keten.command.werkwijze;

import java.nio.file.Path;
import java.util.Optional;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.bestand.OngeldigeBestanden;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands about werkwijzen. */
@Command(
    name = "werkwijze",
    synopsisSubcommandLabel = "OPDRACHT",
    description = {
      "Toont, controleert en vergelijkt werkwijzen. De keten hoeft niet te draaien.",
      "Bijvoorbeeld: ./keten werkwijze vergelijk tilburg-noma weener-xl"
    },
    subcommands = {
      LijstCommand.class,
      ToonCommand.class,
      ControleerCommand.class,
      NaastElkaarCommand.class
    })
public final class WerkwijzeCommand implements Runnable {

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      scope = CommandLine.ScopeType.INHERIT,
      defaultValue = "${env:KETEN_WERKWIJZEN_MAP}",
      description = "Een map met eigen werkwijzen; zonder dit die van KETEN_WERKWIJZEN_MAP.")
  private @Nullable Path map;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  Optional<Path> map() {
    return Optional.ofNullable(map).filter(pad -> !pad.toString().isEmpty());
  }

  Werkwijzen werkwijzen() {
    try {
      return Werkwijzen.laad(map());
    } catch (OngeldigeBestanden fout) {
      throw new KetenException(ExitCode.NO, String.valueOf(fout.getMessage()));
    }
  }

  /** Of {@code id} the newest version, of {@code id@2} the second. */
  static Werkwijze zoek(Werkwijzen werkwijzen, String gevraagd) {
    int apenstaart = gevraagd.indexOf('@');
    Optional<Werkwijze> gevonden =
        apenstaart < 0
            ? werkwijzen.nieuwste(gevraagd)
            : werkwijzen.zoek(
                gevraagd.substring(0, apenstaart), versie(gevraagd.substring(apenstaart + 1)));
    return gevonden.orElseThrow(
        () ->
            new KetenException(
                ExitCode.USAGE,
                "De werkwijze '%s' is er niet. Wel: %s."
                    .formatted(
                        gevraagd,
                        String.join(
                            ", ",
                            werkwijzen.alle().stream().map(Werkwijze::id).distinct().toList()))));
  }

  private static int versie(String tekst) {
    return tekst.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(tekst) : 0;
  }
}
