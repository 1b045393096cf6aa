package nl.participatieketen.keten.layout;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where everything lies.
 *
 * @param root the sources with what was built from them
 * @param home what the stack keeps: data, logs, keys, process numbers and unpacked applications
 */
public record Workspace(Path root, Path home) {

  /** The home is {@code .keten} in the root, unless {@code KETEN_MAP} names another folder. */
  public static Workspace of(Path root, Map<String, String> environment) {
    String chosen = environment.getOrDefault("KETEN_MAP", "");
    Path home = chosen.isBlank() ? root.resolve(".keten") : Path.of(chosen);
    return new Workspace(root.toAbsolutePath().normalize(), home.toAbsolutePath().normalize());
  }

  public Path data() {
    return home.resolve("data");
  }

  public Path data(Part part) {
    return data().resolve(part.id());
  }

  public Path clock() {
    return data().resolve("klok");
  }

  public Path log(Part part) {
    return home.resolve("logs").resolve(part.id() + ".log");
  }

  public Path run() {
    return home.resolve("run");
  }

  public Path pidFile(Part part) {
    return run().resolve(part.id() + ".pid");
  }

  public Path settings() {
    return run().resolve("instellingen.json");
  }

  public Path images() {
    return home.resolve("apps");
  }

  public Path secrets() {
    return home.resolve("geheim");
  }

  public Path masterKey() {
    return secrets().resolve("hoofdsleutel");
  }

  public Path systemAccess() {
    return secrets().resolve("systeemtoegang.yaml");
  }

  public Path issuerKey() {
    return secrets().resolve("issuer");
  }
}
