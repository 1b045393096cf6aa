package nl.participatieketen.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.embedded.EmbeddedMongo;
import nl.participatieketen.embedded.KafkaBroker;

/** The servers that need nothing but a JVM. */
final class Embedded {

  private Embedded() {}

  static String mongo() {
    EmbeddedMongo store = EmbeddedMongo.memory().start();
    onExit(store::close);
    return store.uri();
  }

  static String kafka() {
    Path folder = temporaryFolder();
    KafkaBroker broker = KafkaBroker.start(folder);
    onExit(
        () -> {
          // Its data is thrown away: there is nothing to end in order.
          broker.kill();
          delete(folder);
        });
    return broker.bootstrapServers();
  }

  private static void onExit(Runnable action) {
    Runtime.getRuntime().addShutdownHook(new Thread(action, "testservers-afsluiten"));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("keten-kafka");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
