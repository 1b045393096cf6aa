package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is asked of one fact. Facts are canonical text, as {@link Feit} reads them. */
public sealed interface Toets {

  /** It is exactly this. */
  record Is(String waarde) implements Toets {}

  /** It is one of these. */
  record EenVan(List<String> waarden) implements Toets {
    public EenVan {
      waarden = List.copyOf(waarden);
    }
  }

  /**
   * It is a number between bounds, at least one of which is given.
   *
   * @param vanaf from here, itself included
   * @param tot up to here, itself excluded
   * @param hoogstens up to here, itself included
   */
  record Bereik(
      @Nullable BigDecimal vanaf, @Nullable BigDecimal tot, @Nullable BigDecimal hoogstens)
      implements Toets {

    private Oordeel bevat(BigDecimal getal) {
      return Oordeel.van(
          (vanaf == null || getal.compareTo(vanaf) >= 0)
              && (tot == null || getal.compareTo(tot) < 0)
              && (hoogstens == null || getal.compareTo(hoogstens) <= 0));
    }

    private String inWoorden() {
      return Stream.of(
              woorden("vanaf ", vanaf), woorden("onder ", tot), woorden("tot en met ", hoogstens))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" en "));
    }

    private static Optional<String> woorden(String voor, @Nullable BigDecimal grens) {
      return Optional.ofNullable(grens).map(getal -> voor + Waarde.tekst(getal).replace('.', ','));
    }
  }

  /** Whether it is known at all. */
  record Bekend(boolean bekend) implements Toets {}

  /** What it says of the fact {@code feit}. */
  default Oordeel toets(String feit, Map<String, String> feiten) {
    if (this instanceof Bekend(boolean bekend)) {
      return Oordeel.van(Feit.isBekend(feit, feiten) == bekend);
    }
    String waarde = feiten.get(feit);
    return waarde == null ? Oordeel.ONBEKEND : eensluidend(waarde);
  }

  /** What it says of everything that the value can be, or that this can't be said. */
  private Oordeel eensluidend(String waarde) {
    return Waarde.mogelijk(waarde).stream()
        .map(this::toets)
        .reduce((een, ander) -> een == ander ? een : Oordeel.ONBEKEND)
        .orElse(Oordeel.ONBEKEND);
  }

  private Oordeel toets(String waarde) {
    return switch (this) {
      case Is(var gevraagd) -> Oordeel.van(gevraagd.equals(waarde));
      case EenVan(var mogelijk) -> Oordeel.van(mogelijk.contains(waarde));
      case Bereik bereik -> Waarde.getal(waarde).map(bereik::bevat).orElse(Oordeel.ONBEKEND);
      case Bekend(boolean bekend) -> Oordeel.van(bekend);
    };
  }

  /** In plain Dutch. */
  default String inWoorden(String naam) {
    return switch (this) {
      case Is(var waarde) -> naam + " is " + waarde;
      case EenVan(var waarden) -> naam + " is " + String.join(" of ", waarden);
      case Bereik bereik -> naam + " " + bereik.inWoorden();
      case Bekend(boolean bekend) -> naam + (bekend ? " is bekend" : " is niet bekend");
    };
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Toets van(JsonNode json) {
    if (json.has("is")) {
      return new Is(Waarde.tekst(json.get("is")));
    }
    if (json.has("eenVan")) {
      return new EenVan(json.get("eenVan").valueStream().map(Waarde::tekst).toList());
    }
    if (json.has("bekend")) {
      return new Bekend(Waarde.tekst(json.get("bekend")).equals(JaNee.JA));
    }
    var bereik = new Bereik(grens(json, "vanaf"), grens(json, "tot"), grens(json, "hoogstens"));
    if (bereik.equals(new Bereik(null, null, null))) {
      throw new IllegalArgumentException(
          "een toets vraagt is, eenVan, vanaf, tot, hoogstens of bekend, niet " + json);
    }
    return bereik;
  }

  private static @Nullable BigDecimal grens(JsonNode json, String naam) {
    return json.has(naam) ? json.get(naam).decimalValue() : null;
  }
}
