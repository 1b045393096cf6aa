package nl.participatieketen.keten.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A process of the local stack, in the order in which they are started. */
public enum Part {
  OPSLAG("Opslag", 27117, ""),
  KAFKA("Kafka", 19092, ""),
  ISSUER("Uitgever van tokens", 9000, "local-stack/issuer"),
  INTAKE("Intake", 8081, "intake-service"),
  TRAJECT("Traject", 8082, "traject-service"),
  WERKGEVER("Werkgever", 8083, "werkgever-service"),
  GATEWAY("Gateway", 8080, "gateway");

  private final String title;
  private final int usualPort;
  private final String module;

  Part(String title, int usualPort, String module) {
    this.title = title;
    this.usualPort = usualPort;
    this.module = module;
  }

  /** As it is called on the command line and in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String title() {
    return title;
  }

  /** The variable that chooses its port. */
  public String portVariable() {
    return "KETEN_" + name() + "_POORT";
  }

  public int usualPort() {
    return usualPort;
  }

  /**
   * Where its jar is built, seen from the root; empty for a server that comes with this command.
   */
  public Optional<String> module() {
    return module.isEmpty() ? Optional.empty() : Optional.of(module);
  }

  /** The store and the broker: what the applications lean on. */
  public boolean isServer() {
    return module.isEmpty();
  }

  public static List<Part> servers() {
    return Arrays.stream(values()).filter(Part::isServer).toList();
  }

  public static List<Part> applications() {
    return Arrays.stream(values()).filter(part -> !part.isServer()).toList();
  }
}
