package nl.participatieketen.keten.stack;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;

/** Sees that nobody else listens where a part is going to, before anything starts. */
final class PortCheck {

  private PortCheck() {}

  static void require(Collection<Part> absent, Settings settings) {
    requireDistinct(settings);
    for (Part part : absent) {
      requireFree(settings.port(part), part.portVariable(), part.title());
      if (part == Part.KAFKA) {
        requireFree(
            settings.controllerPort(), Settings.CONTROLLER_VARIABLE, "de controller van Kafka");
      }
    }
  }

  private static void requireDistinct(Settings settings) {
    Map<Integer, String> variables = new HashMap<>();
    variables.put(settings.controllerPort(), Settings.CONTROLLER_VARIABLE);
    for (Part part : settings.parts()) {
      String other = variables.put(settings.port(part), part.portVariable());
      if (other != null) {
        throw new KetenException(
            ExitCode.USAGE,
            "%s en %s kiezen allebei poort %d. Geef elk een eigen poort."
                .formatted(other, part.portVariable(), settings.port(part)));
      }
    }
  }

  private static void requireFree(int port, String variable, String title) {
    try {
      if (Readiness.listens(port)) {
        throw Failures.portTaken(port, variable, title);
      }
    } catch (IOException e) {
      // Nobody answers, so it is free.
    }
  }
}
