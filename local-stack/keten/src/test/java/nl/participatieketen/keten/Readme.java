package nl.participatieketen.keten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README, as someone who follows it to the letter reads it. */
final class Readme {

  private static final Path FILE = Path.of("../../README.md");

  private Readme() {}

  /** The first block that begins with this command. */
  static String blok(String opdracht) throws IOException {
    Matcher blok =
        Pattern.compile("```\\n(" + opdracht + " .*?)\\n```", Pattern.DOTALL)
            .matcher(Files.readString(FILE));
    if (!blok.find()) {
      throw new IllegalStateException("de README heeft geen blok dat begint met " + opdracht);
    }
    return blok.group(1);
  }
}
