package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.Pattern;

/** The table of problem codes in docs/fouten.md, held to the code that answers with them. */
public final class CodeTable {

  private static final Path DOCUMENT = Path.of("../docs/fouten.md");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| (?<status>\\d{3}) \\| `(?<code>[a-z]+(?:-[a-z]+)*)` \\| (?<from>[^|]+) \\|.*");

  private CodeTable() {}

  /**
   * Fails when the table names others than these, or another status.
   *
   * @param from as in the column of who answers with it
   * @param codes each as {@code 404 niet-gevonden}
   */
  public static void names(String from, Collection<String> codes) {
    try {
      var rows =
          Files.readAllLines(DOCUMENT).stream()
              .map(ROW::matcher)
              .filter(row -> row.matches() && row.group("from").contains(from))
              .map(row -> row.group("status") + " " + row.group("code"))
              .toList();
      assertThat(rows).containsExactlyInAnyOrderElementsOf(codes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
