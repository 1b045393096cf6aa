package nl.participatieketen.keten.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;

/**
 * Runs a part once, on its own, so that the JVM can keep what it learnt (JEP 483, JEP 514). It
 * reaches no store, broker or other part, whatever runs on this machine.
 */
final class TrialRun {

  private static final long PATIENCE_SECONDS = 180;
  private static final String NOWHERE = "127.0.0.1:1";
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[96]);
  private static final Map<String, String> ALONE =
      Map.of(
          "KETEN_MONGO_URI",
          "mongodb://" + NOWHERE + "/",
          "KETEN_MONGO_HEALTH",
          "false",
          "KETEN_KAFKA",
          NOWHERE,
          "KETEN_ISSUER",
          "http://" + NOWHERE,
          "KETEN_HOOFDSLEUTEL",
          KEY,
          "KETEN_KLOK_BESTAND",
          "geen-klok",
          "KETEN_ISSUER_MAP",
          "",
          Settings.WERKWIJZEN_VARIABLE,
          "",
          Settings.ORGANISATIES_VARIABLE,
          "");

  private final Workspace workspace;

  TrialRun(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Returns whether it succeeded; its output stays in a log beside the others. */
  boolean of(Part part, Image image) throws IOException {
    Path log = workspace.log(part).resolveSibling(part.id() + "-proef.log");
    Files.createDirectories(log.getParent());
    Process process =
        part.isServer() ? startServer(part, image, log) : startApplication(part, image, log);
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Folders.delete(data(image));
    return Files.exists(image.cache());
  }

  private static Process startApplication(Part part, Image image, Path log) throws IOException {
    List<String> options = new ArrayList<>(Jvm.options(part));
    options.add("-Dspring.context.exit=onRefresh");
    ProcessBuilder builder = builder(image.trialCommand(options), image, log);
    builder.environment().putAll(ALONE);
    return builder.start();
  }

  private static Process startServer(Part part, Image image, Path log) throws IOException {
    List<String> command = new ArrayList<>(image.trialCommand(Jvm.options(part)));
    command.addAll(ServerArguments.trial(part, data(image)));
    Process process =
        builder(command, image, log).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
    // Its first line says that it is ready; at its end the JVM writes down what it learnt.
    process.inputReader().readLine();
    process.destroy();
    return process;
  }

  private static ProcessBuilder builder(List<String> command, Image image, Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(image.folder().toFile())
            .redirectErrorStream(false)
            .redirectError(log.toFile())
            .redirectOutput(log.toFile());
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  private static Path data(Image image) {
    return image.folder().resolve("proef");
  }
}
