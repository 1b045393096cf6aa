package nl.participatieketen.werkwijze;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.Bevindingen;

/** Finds the files that hold werkwijzen. */
final class Bronnen {

  private static final String MAP = "werkwijzen/";

  /** What may stand beside a werkwijze: who works by it, and a case that plays it. */
  private static final Set<String> ERNAAST = Set.of("organisaties.yaml", "scenario.yaml");

  private Bronnen() {}

  /** Those that come along and those in {@code map}; each place once, or it is a finding. */
  static List<Bron> alle(Optional<Path> map, Bevindingen bevindingen) {
    List<Bron> bronnen = new ArrayList<>(meegeleverd());
    map.ifPresent(m -> bronnen.addAll(inMap(m, bevindingen)));
    meldDubbele(bronnen, bevindingen);
    return bronnen;
  }

  private static List<Bron> meegeleverd() {
    return Resource.tekst(MAP + "index.txt")
        .lines()
        .map(plaats -> Bron.van(MAP + plaats, plaats, Resource.tekst(MAP + plaats)))
        .toList();
  }

  private static List<Bron> inMap(Path map, Bevindingen bevindingen) {
    if (!Files.isDirectory(map)) {
      bevindingen.meld(
          new Bevinding(
              map.toString(),
              1,
              "deze map is er niet",
              "hier zouden eigen werkwijzen staan",
              "maak de map, of laat KETEN_WERKWIJZEN_MAP weg"));
      return List.of();
    }
    try (Stream<Path> paden = Files.walk(map, FileVisitOption.FOLLOW_LINKS)) {
      return paden
          .map(map::relativize)
          .filter(Bronnen::isYaml)
          .filter(pad -> !ERNAAST.contains(pad.getFileName().toString()))
          .sorted()
          .flatMap(pad -> bron(map, pad, bevindingen).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("De map " + map + " is niet te lezen", e);
    }
  }

  private static void meldDubbele(List<Bron> bronnen, Bevindingen bevindingen) {
    bronnen.stream()
        .collect(groupingBy(Bron::plaats, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .flatMap(gelijk -> gelijk.stream().skip(1))
        .forEach(
            bron ->
                bevindingen.meld(
                    new Bevinding(
                        bron.naam(),
                        1,
                        "'" + bron.id() + "' versie " + bron.versie() + " wordt al meegeleverd",
                        "lopende zaken houden de versie waaronder zij begonnen; die verandert niet",
                        "geef een eigen werkwijze een eigen id, of een hogere versie")));
  }

  private static boolean isYaml(Path pad) {
    for (Path deel : pad) {
      // Kubernetes mounts a ConfigMap as hidden folders, and the files again as links to them.
      if (deel.toString().startsWith(".")) {
        return false;
      }
    }
    return pad.toString().endsWith(".yaml") || pad.toString().endsWith(".yml");
  }

  private static List<Bron> bron(Path map, Path pad, Bevindingen bevindingen) {
    String plaats = pad.toString().replace('\\', '/');
    String naam = map.resolve(pad).toString();
    if (Bron.isPlaats(plaats)) {
      return List.of(Bron.van(naam, plaats, Resource.tekst(map.resolve(pad))));
    }
    bevindingen.meld(
        new Bevinding(
            naam,
            1,
            "dit bestand staat niet op de plaats van een werkwijze",
            "de plaats zegt welke werkwijze en welke versie het is",
            "zet het als <id>/v<versie>.yaml, bijvoorbeeld onze-gemeente/v1.yaml"));
    return List.of();
  }
}
