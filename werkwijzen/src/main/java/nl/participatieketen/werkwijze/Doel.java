package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Where a {@link Vervolg} leads. */
public sealed interface Doel {

  /**
   * These steps open, at once when there are several.
   *
   * @param terug whether it is a way back to what was done before
   */
  record Stappen(List<String> codes, boolean terug) implements Doel {
    public Stappen {
      codes = List.copyOf(codes);
    }
  }

  /** The case falls in this group. */
  record Groep(String code) implements Doel {}

  /** The groups decide, by their conditions. */
  record Indeling() implements Doel {}

  /** The case takes this route. */
  record Route(String code) implements Doel {}

  /** The intake ends without a route. */
  record Uitkomst(String code) implements Doel {}

  /** Another phase begins. */
  record Fase(String code) implements Doel {}

  /** The traject ends in this way out. */
  record Uitstroom(String code) implements Doel {}

  /** The deelnemer is sent back, for this reason. */
  record Terugmelding(String reden) implements Doel {}

  /** What this was part of is done: the line, or the phase. */
  record Klaar() implements Doel {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Doel van(JsonNode json) {
    return json.properties().stream()
        .flatMap(deel -> lees(deel.getKey(), deel.getValue()).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "een vervolg zegt waarheen het gaat, en dat staat niet in " + json));
  }

  private static Optional<Doel> lees(String naam, JsonNode waarde) {
    return Optional.ofNullable(
        switch (naam) {
          case "stap" -> new Stappen(List.of(waarde.asString()), false);
          case "stappen" ->
              new Stappen(waarde.valueStream().map(JsonNode::asString).toList(), false);
          case "terugNaar" -> new Stappen(List.of(waarde.asString()), true);
          case "groep" -> new Groep(waarde.asString());
          case "indeling" -> new Indeling();
          case "route" -> new Route(waarde.asString());
          case "uitkomst" -> new Uitkomst(waarde.asString());
          case "fase" -> new Fase(waarde.asString());
          case "uitstroom" -> new Uitstroom(waarde.asString());
          case "terugmelding" -> new Terugmelding(waarde.asString());
          case "klaar" -> new Klaar();
          default -> null;
        });
  }
}
