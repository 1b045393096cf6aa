package nl.participatieketen.keten.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.scenarios.spel.Woordenboek;
import nl.participatieketen.werkwijze.Groep;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.menukaart.Instrument;
import nl.participatieketen.werkwijze.traject.Fase;
import org.jspecify.annotations.Nullable;

/** The names that the newest versions of the werkwijzen give; read when first asked for. */
final class Namen implements Woordenboek {

  private final Optional<Path> map;
  private @Nullable Werkwijzen werkwijzen;

  private Namen(Optional<Path> map) {
    this.map = map;
  }

  /** Those that the stack was started with. */
  static Namen van(Settings settings) {
    return new Namen(Optional.of(settings.werkwijzen()).filter(m -> !m.isEmpty()).map(Path::of));
  }

  /** Of a werkwijze; its code where nobody knows it. */
  String werkwijze(String code) {
    return werkwijzen().nieuwste(code).map(Werkwijze::naam).orElse(code);
  }

  @Override
  public String woord(String werkwijze, String code) {
    return werkwijzen().nieuwste(werkwijze).flatMap(w -> naam(w, code)).orElse(code);
  }

  private static Optional<String> naam(Werkwijze w, String code) {
    return Stream.of(
            Optional.ofNullable(w.groepen().get(code)).map(Groep::naam),
            Optional.ofNullable(w.routes().get(code)).map(Route::naam),
            Optional.ofNullable(w.fasen().get(code)).map(Fase::naam),
            Optional.ofNullable(w.menukaart().get(code)).map(Instrument::naam))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private synchronized Werkwijzen werkwijzen() {
    if (werkwijzen == null) {
      werkwijzen = Werkwijzen.laad(map);
    }
    return werkwijzen;
  }
}
