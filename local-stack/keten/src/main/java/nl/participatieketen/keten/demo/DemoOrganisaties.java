package nl.participatieketen.keten.demo;

import java.nio.file.Path;
import java.util.Optional;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.bestand.OngeldigeBestanden;

/** The organisaties that the services of this stack know, read as the services read them. */
public final class DemoOrganisaties {

  private DemoOrganisaties() {}

  public static Organisaties load(Settings settings) {
    try {
      return Organisaties.laad(
          path(settings.organisaties()), Werkwijzen.laad(path(settings.werkwijzen())));
    } catch (OngeldigeBestanden e) {
      throw new KetenException(ExitCode.NO, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Path> path(String text) {
    return Optional.of(text).filter(known -> !known.isEmpty()).map(Path::of);
  }
}
