package nl.participatieketen.werkwijze;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a whole text. Bytes that are not UTF-8 become replacement characters. */
final class Resource {

  private Resource() {}

  static String tekst(String resource) {
    try (InputStream in = Resource.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("De resource " + resource + " ontbreekt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String tekst(Path bestand) {
    try {
      return new String(Files.readAllBytes(bestand), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Het bestand " + bestand + " is niet te lezen", e);
    }
  }
}
