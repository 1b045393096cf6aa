package nl.participatieketen.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The string literals in source code, for rules on what code may not know. */
public final class SourceLiterals {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  private SourceLiterals() {}

  /**
   * Every literal of one line in the Java files under a folder, with a file that holds it. Fails
   * where there is no Java file.
   */
  public static Map<String, Path> in(Path folder) {
    Map<String, Path> literals = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> collect(file, literals));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (literals.isEmpty()) {
      throw new AssertionError("no literal found under " + folder);
    }
    return literals;
  }

  private static void collect(Path file, Map<String, Path> literals) {
    try {
      Matcher found = LITERAL.matcher(Files.readString(file));
      while (found.find()) {
        literals.put(found.group(1), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
