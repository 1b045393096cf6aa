package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.List;
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
      implements Toets {}

  /** Whether it is known at all. */
  record Bekend(boolean bekend) implements Toets {}

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
