package nl.participatieketen.werkwijze.controle;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A value in a file, with where it stands.
 *
 * @param plaats its JSON pointer
 * @param sleutel its key, or its number in a list
 * @param waarde what stands there
 */
record Knoop(String plaats, String sleutel, JsonNode waarde) {

  static Knoop wortel(JsonNode json) {
    return new Knoop("", "", json);
  }

  Stream<Knoop> kinderen() {
    return waarde.isArray()
        ? IntStream.range(0, waarde.size()).mapToObj(i -> kind("" + i, waarde.get(i)))
        : waarde.properties().stream().map(e -> kind(e.getKey(), e.getValue()));
  }

  /** Itself and all that stands in it. */
  Stream<Knoop> alle() {
    return Stream.concat(Stream.of(this), kinderen().flatMap(Knoop::alle));
  }

  private Knoop kind(String code, JsonNode json) {
    return new Knoop(plaats + "/" + code, code, json);
  }
}
