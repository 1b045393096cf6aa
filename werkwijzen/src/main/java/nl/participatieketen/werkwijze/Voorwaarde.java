package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

  /**
   * What it says of {@code feiten}.
   *
   * @param feiten canonical text by code, of a score by {@code feit.gebied}
   */
  default Oordeel toets(Map<String, String> feiten) {
    return switch (this) {
      case Alle(var delen) ->
          delen.stream().map(deel -> deel.toets(feiten)).reduce(Oordeel.WAAR, Oordeel::en);
      case EenVanDeze(var delen) ->
          delen.stream().map(deel -> deel.toets(feiten)).reduce(Oordeel.ONWAAR, Oordeel::of);
      case Niet(var deel) -> deel.toets(feiten).niet();
      case Test(var feit, var toets) -> toets.toets(feit, feiten);
    };
  }

  /** The codes of the facts that it asks for, in order. */
  default Set<String> feiten() {
    return switch (this) {
      case Alle(var delen) -> samen(delen);
      case EenVanDeze(var delen) -> samen(delen);
      case Niet(var deel) -> deel.feiten();
      case Test(var feit, var toets) -> Set.of(feit);
    };
  }

  /** In plain Dutch, with the codes of facts as they are. */
  default String inWoorden() {
    return inWoorden(UnaryOperator.identity());
  }

  /**
   * In plain Dutch, such as {@code loonwaarde vanaf 40 en onder 80}.
   *
   * @param naam what to call a fact, by its code
   */
  default String inWoorden(UnaryOperator<String> naam) {
    return switch (this) {
      case Alle(var delen) ->
          delen.isEmpty() ? "in alle andere gevallen" : woorden(delen, naam, " en ");
      case EenVanDeze(var delen) -> woorden(delen, naam, " of ");
      case Niet(var deel) -> "niet (" + deel.inWoorden(naam) + ")";
      case Test(var feit, var toets) -> toets.inWoorden(naam.apply(feit));
    };
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Voorwaarde van(JsonNode json) {
    List<Voorwaarde> delen =
        json.properties().stream().map(deel -> deel(deel.getKey(), deel.getValue())).toList();
    return delen.size() == 1 ? delen.getFirst() : new Alle(delen);
  }

  private static Voorwaarde deel(String naam, JsonNode waarde) {
    return switch (naam) {
      case "eenVanDeze" -> new EenVanDeze(waarde.valueStream().map(Voorwaarde::van).toList());
      case "niet" -> new Niet(van(waarde));
      default -> new Test(naam, Toets.van(waarde));
    };
  }

  private static Set<String> samen(List<Voorwaarde> delen) {
    Set<String> feiten = new LinkedHashSet<>();
    delen.forEach(deel -> feiten.addAll(deel.feiten()));
    return feiten;
  }

  private static String woorden(List<Voorwaarde> delen, UnaryOperator<String> naam, String tussen) {
    return delen.stream()
        .map(
            deel ->
                deel instanceof EenVanDeze
                    ? "(" + deel.inWoorden(naam) + ")"
                    : deel.inWoorden(naam))
        .collect(Collectors.joining(tussen));
  }
}
