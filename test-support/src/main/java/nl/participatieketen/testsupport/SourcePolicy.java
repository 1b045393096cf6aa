package nl.participatieketen.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What looks like policy in source code: a duration on the calendar, a number of days, weeks or
 * months that is added or taken off, a constant number, a constant list of codes. Seconds and
 * minutes are technique. The day before and the day after are no policy either.
 */
public final class SourcePolicy {

  private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?m)(?<!:)//.*$");
  private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

  /** What is searched for, each with the group that names what was found. */
  private static final List<Pattern> SINGLE =
      List.of(
          Pattern.compile("\"(-?P(?:-?\\d+[YMWD])+)\""),
          Pattern.compile("\\b((?:plus|minus)(?:Days|Weeks|Months|Years)\\((?!1L?\\))\\d+L?\\))"),
          Pattern.compile("\\b((?:Period\\.of\\w*|Duration\\.ofDays|new Duur)\\(\\s*\\d[^()]*\\))"),
          Pattern.compile(
              "\\bstatic final (?:int|long|short|double|float|BigDecimal|Integer|Long|Double)"
                  + " (\\w+)\\s*=[^;]*?\\d[^;]*;"));

  private static final Pattern LIST =
      Pattern.compile(
          "\\bstatic final (?:List|Set|Collection)<String>\\s+(\\w+)\\s*="
              + "\\s*(?:List|Set)\\.of\\(([^()]*)\\)\\s*;");

  private SourcePolicy() {}

  /**
   * What looks like policy in the Java files under a folder, by a name to allow it under, with the
   * file that holds it. The name is that of the file with what stands there or what the constant is
   * called, such as {@code Terms.P3M}. Fails where there is no Java file.
   *
   * @param words that are no codes of a way of working: a list of these alone is not found
   */
  public static Map<String, Path> in(Path folder, Set<String> words) {
    Map<String, Path> found = new TreeMap<>();
    int files = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
        files++;
        search(file, COMMENT.matcher(Files.readString(file)).replaceAll(""), words, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files == 0) {
      throw new AssertionError("no Java file under " + folder);
    }
    return found;
  }

  private static void search(Path file, String source, Set<String> words, Map<String, Path> found) {
    for (Pattern pattern : SINGLE) {
      pattern.matcher(source).results().forEach(hit -> found.put(name(file, hit), file));
    }
    LIST.matcher(source)
        .results()
        .filter(hit -> isCodes(hit.group(2), words))
        .forEach(hit -> found.put(name(file, hit), file));
  }

  private static String name(Path file, MatchResult hit) {
    return file.getFileName().toString().replaceFirst("java$", "") + hit.group(1);
  }

  private static boolean isCodes(String inside, Set<String> words) {
    List<String> codes = CODE.matcher(inside).results().map(hit -> hit.group(1)).toList();
    String rest = CODE.matcher(inside).replaceAll("").replace(",", "").strip();
    return !codes.isEmpty() && rest.isEmpty() && !words.containsAll(codes);
  }
}
