package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that shows the way points to files that are there. */
class MeebouwenTest {

  private static final Path HIER = Path.of("src/main/java/nl/participatieketen/werkgever");

  @Test
  void elk_bestand_dat_de_pagina_noemt_bestaat() throws IOException {
    List<String> genoemd =
        Pattern.compile("`([a-z]+/[A-Za-z]+\\.java)`")
            .matcher(Files.readString(Path.of("../docs/meebouwen.md")))
            .results()
            .map((MatchResult gevonden) -> gevonden.group(1))
            .toList();

    assertThat(genoemd).hasSizeGreaterThan(10).allMatch(pad -> Files.exists(HIER.resolve(pad)));
  }
}
