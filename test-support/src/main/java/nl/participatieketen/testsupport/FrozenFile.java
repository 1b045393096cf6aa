package nl.participatieketen.testsupport;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Streams of one kind as one version stored them, each with the state to which it folds. An event
 * is a line, so that a difference shows what changed and not how it was laid out.
 */
record FrozenFile(Path path, List<FrozenFile.Stream> streams) {

  static final String TYPE = "type";
  static final String CONTENT = "inhoud";

  private static final String STREAMS = "stromen";
  private static final String NAME = "naam";
  private static final String EVENTS = "gebeurtenissen";
  private static final String STATE = "stand";
  private static final String EXTENSION = ".json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /**
   * @param events as they are stored, sensitive facts among them
   * @param state {@code null} until it is folded
   */
  record Stream(String name, List<JsonNode> events, @Nullable JsonNode state) {

    Stream with(JsonNode folded) {
      return new Stream(name, events, folded);
    }

    List<String> types() {
      return events.stream().map(event -> event.required(TYPE).asString()).toList();
    }
  }

  /** The files of one kind, the oldest version first. */
  static List<FrozenFile> read(Path folder, String kind) {
    return all(folder).filter(path -> kind(path).equals(kind)).map(FrozenFile::read).toList();
  }

  /** The kinds that have a file. */
  static Set<String> names(Path folder) {
    return all(folder).map(FrozenFile::kind).collect(toCollection(TreeSet::new));
  }

  FrozenFile map(UnaryOperator<Stream> change) {
    return new FrozenFile(path, streams.stream().map(change).toList());
  }

  void write() {
    try {
      Files.writeString(path, text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    return streams.stream()
        .map(FrozenFile::text)
        .collect(joining(",\n", "{\"" + STREAMS + "\": [\n", "\n]}\n"));
  }

  private static String text(Stream stream) {
    String events = stream.events().stream().map(JsonNode::toString).collect(joining(",\n"));
    JsonNode state = stream.state();
    return "{\"%s\": %s,\n\"%s\": [\n%s\n]%s}"
        .formatted(
            NAME,
            JSON.writeValueAsString(stream.name()),
            EVENTS,
            events,
            state == null ? "" : ",\n\"%s\": %s".formatted(STATE, JSON.writeValueAsString(state)));
  }

  private static FrozenFile read(Path path) {
    JsonNode file = JSON.readTree(path.toFile());
    return new FrozenFile(
        path,
        file.required(STREAMS)
            .valueStream()
            .map(
                stream ->
                    new Stream(
                        stream.required(NAME).asString(),
                        stream.required(EVENTS).valueStream().toList(),
                        stream.get(STATE)))
            .toList());
  }

  private static String kind(Path path) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - EXTENSION.length());
  }

  private static java.util.stream.Stream<Path> all(Path folder) {
    try (var found = Files.walk(folder, 2)) {
      return found.filter(path -> path.toString().endsWith(EXTENSION)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
