package nl.participatieketen.keten.stack;

import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;

/** What the applications read from their environment; an empty value takes a variable away. */
final class Environment {

  private Environment() {}

  static Map<String, String> of(Part part, Settings settings, Workspace workspace) {
    Map<String, String> environment = new HashMap<>();
    environment.put("JDK_JAVA_OPTIONS", "");
    environment.put("JAVA_TOOL_OPTIONS", "");
    // Every thread otherwise gets a heap of its own from the C library.
    environment.put("MALLOC_ARENA_MAX", "2");
    environment.put(part.portVariable(), String.valueOf(settings.port(part)));
    environment.put("KETEN_KLOK_BESTAND", workspace.clock().toString());
    environment.put("KETEN_ISSUER", settings.address(Part.ISSUER));
    environment.put("KETEN_PUBLIEK_ADRES", settings.address(Part.GATEWAY));
    environment.put("KETEN_KAFKA", settings.bootstrapServers());
    environment.put("KETEN_MONGO_URI", settings.storeAddress());
    if (settings.mongoUri().isEmpty()) {
      environment.put("KETEN_MONGO_HEALTH", "false");
    }
    switch (part) {
      case OPSLAG, KAFKA -> {}
      case ISSUER -> environment.put("KETEN_ISSUER_MAP", workspace.issuerKey().toString());
      case INTAKE, TRAJECT, WERKGEVER -> {
        environment.put("KETEN_HOOFDSLEUTEL_BESTAND", workspace.masterKey().toString());
        environment.put("KETEN_INSTANTIE", "lokaal");
        environment.put("KETEN_SYSTEEMTOEGANG_BESTAND", workspace.systemAccess().toString());
        environment.put(Settings.WERKWIJZEN_VARIABLE, settings.werkwijzen());
        environment.put(Settings.ORGANISATIES_VARIABLE, settings.organisaties());
      }
      case GATEWAY -> {
        environment.put("KETEN_INTAKE_URI", settings.address(Part.INTAKE));
        environment.put("KETEN_TRAJECT_URI", settings.address(Part.TRAJECT));
        environment.put("KETEN_WERKGEVER_URI", settings.address(Part.WERKGEVER));
      }
    }
    return environment;
  }
}
