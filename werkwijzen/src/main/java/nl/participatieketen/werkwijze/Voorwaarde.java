package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A test on what is known of a case. */
public sealed interface Voorwaarde {

  /** What always holds. */
  Voorwaarde ALTIJD = new Alle(List.of());

  /** All of these hold; of none: always. */
  record Alle(List<Voorwaarde> delen) implements Voorwaarde {
    public Alle {
      delen = List.copyOf(delen);
    }
  }

  /** At least one of these holds. */
  record EenVanDeze(List<Voorwaarde> delen) implements Voorwaarde {
    public EenVanDeze {
      delen = List.copyOf(delen);
    }
  }

  /** This does not hold. */
  record Niet(Voorwaarde deel) implements Voorwaarde {}

  /**
   * One fact is tested.
   *
   * @param feit the code of the fact; of a score {@code feit.gebied}
   */
  record Test(String feit, Toets toets) implements Voorwaarde {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Voorwaarde van(JsonNode json) {
    List<Voorwaarde> delen = new ArrayList<>();
    json.properties()
        .forEach(
            deel ->
                delen.add(
                    switch (deel.getKey()) {
                      case "eenVanDeze" ->
                          new EenVanDeze(
                              deel.getValue().valueStream().map(Voorwaarde::van).toList());
                      case "niet" -> new Niet(van(deel.getValue()));
                      default -> new Test(deel.getKey(), Toets.van(deel.getValue()));
                    }));
    return delen.size() == 1 ? delen.getFirst() : new Alle(delen);
  }
}
