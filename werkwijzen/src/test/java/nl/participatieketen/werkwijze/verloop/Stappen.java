package nl.participatieketen.werkwijze.verloop;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Groep;
import nl.participatieketen.werkwijze.Intake;
import nl.participatieketen.werkwijze.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads as much of a werkwijze as a course needs, and follows it. */
record Stappen(Intake intake, Map<String, Groep> groepen, Map<String, Route> routes) {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonMapper JSON = JsonMapper.shared();
  static final LocalDate DAG = LocalDate.of(2026, 6, 1);

  static Stappen lees(String yaml) {
    JsonNode boom = YAML.readTree(yaml);
    zetCodes(boom.at("/intake/stappen"));
    return new Stappen(
        JSON.treeToValue(boom.get("intake"), Intake.class),
        lees(boom.path("groepen"), Groep.class),
        lees(boom.path("routes"), Route.class));
  }

  Verloop verloop() {
    return Verloop.van(intake, Map.<String, Feit>of(), groepen, routes);
  }

  /** A case that has just begun. */
  Voortgang begin() {
    Voortgang leeg = new Voortgang(Map.of(), Map.of("aanmelding", DAG), Map.of());
    return met(leeg, verloop().begin(leeg, DAG));
  }

  static Voortgang met(Voortgang voortgang, List<OpenStap> geopend) {
    Voortgang daarna = voortgang;
    for (OpenStap stap : geopend) {
      daarna = daarna.metOpen(stap);
    }
    return daarna;
  }

  /** What a service stores after a step that led on. */
  Voortgang na(Voortgang voortgang, String stap, Map<String, String> feiten, LocalDate op) {
    Gevolg gevolg = verloop().naStap(voortgang, stap, feiten, op);
    if (gevolg instanceof Gevolg.Belet belet) {
      throw new IllegalStateException(stap + ": " + belet);
    }
    Voortgang daarna = voortgang.metFeiten(feiten).zonderOpen(stap).metMoment(stap, op);
    return gevolg instanceof Gevolg.Verder(var geopend) ? met(daarna, geopend) : daarna;
  }

  private static <T> Map<String, T> lees(JsonNode perCode, Class<T> soort) {
    zetCodes(perCode);
    Map<String, T> gelezen = new LinkedHashMap<>();
    perCode
        .properties()
        .forEach(e -> gelezen.put(e.getKey(), JSON.treeToValue(e.getValue(), soort)));
    return gelezen;
  }

  private static void zetCodes(JsonNode perCode) {
    perCode.properties().forEach(e -> ((ObjectNode) e.getValue()).put("code", e.getKey()));
  }
}
