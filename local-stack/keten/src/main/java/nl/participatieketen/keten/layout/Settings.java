package nl.participatieketen.keten.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How this stack was set up; kept from start to stop, so that later commands find it whatever their
 * own environment says.
 *
 * @param controllerPort the broker's own second port
 * @param mongoUri a store that runs elsewhere, or empty to run one here
 * @param kafka a broker that runs elsewhere, or empty to run one here
 * @param werkwijzen the folder with werkwijzen of one's own, from the root on, or empty
 * @param organisaties the file with organisaties of one's own, from the root on, or empty
 */
public record Settings(
    Map<Part, Integer> ports,
    int controllerPort,
    String mongoUri,
    String kafka,
    String werkwijzen,
    String organisaties) {

  /** The variable that names a folder with werkwijzen of one's own. */
  public static final String WERKWIJZEN_VARIABLE = "KETEN_WERKWIJZEN_MAP";

  /** The variable that names a file with organisaties of one's own. */
  public static final String ORGANISATIES_VARIABLE = "KETEN_ORGANISATIES";

  /** The variable that chooses the second port of the broker. */
  public static final String CONTROLLER_VARIABLE = "KETEN_KAFKA_CONTROLLER_POORT";

  private static final int USUAL_CONTROLLER = 19093;
  private static final JsonMapper JSON = new JsonMapper();

  public Settings {
    ports = Map.copyOf(ports);
    // What an earlier build wrote doesn't name them.
    werkwijzen = Objects.requireNonNullElse(werkwijzen, "");
    organisaties = Objects.requireNonNullElse(organisaties, "");
  }

  /** As the environment asks for. */
  public static Settings from(Map<String, String> environment) {
    Map<Part, Integer> ports = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      ports.put(part, port(environment, part.portVariable(), part.usualPort()));
    }
    return new Settings(
        ports,
        port(environment, CONTROLLER_VARIABLE, USUAL_CONTROLLER),
        environment.getOrDefault("KETEN_MONGO_URI", ""),
        environment.getOrDefault("KETEN_KAFKA", ""),
        path(environment, WERKWIJZEN_VARIABLE),
        path(environment, ORGANISATIES_VARIABLE));
  }

  /** As they were when the stack was started; empty where it never was. */
  public static Optional<Settings> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(file, Settings.class))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  public void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, JSON.writeValueAsBytes(this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What runs here, in the order in which it is started. */
  public List<Part> parts() {
    return List.of(Part.values()).stream()
        .filter(part -> part != Part.OPSLAG || mongoUri.isEmpty())
        .filter(part -> part != Part.KAFKA || kafka.isEmpty())
        .toList();
  }

  public int port(Part part) {
    return Objects.requireNonNull(ports.get(part));
  }

  /** The address of an application, without a slash at its end. */
  public String address(Part part) {
    return "http://127.0.0.1:" + port(part);
  }

  public String storeAddress() {
    return mongoUri.isEmpty()
        ? "mongodb://127.0.0.1:%d/?retryWrites=false".formatted(port(Part.OPSLAG))
        : mongoUri;
  }

  public String bootstrapServers() {
    return kafka.isEmpty() ? "127.0.0.1:" + port(Part.KAFKA) : kafka;
  }

  /** The applications run in a folder of their own, where a relative path would lead elsewhere. */
  private static String path(Map<String, String> environment, String variable) {
    String path = environment.getOrDefault(variable, "");
    return path.isBlank() ? "" : Path.of(path).toAbsolutePath().normalize().toString();
  }

  private static int port(Map<String, String> environment, String variable, int usual) {
    String text = environment.getOrDefault(variable, "");
    if (text.isBlank()) {
      return usual;
    }
    try {
      int port = Integer.parseInt(text.strip());
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Told below, as for a number that is no port.
    }
    throw new KetenException(
        ExitCode.USAGE,
        "%s verwacht een poort van 1 tot 65535, niet '%s'.".formatted(variable, text));
  }
}
