package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What comes next, of several possibilities the first that holds.
 *
 * @param als when; {@link Voorwaarde#ALTIJD} for {@code anders}
 * @param doel where it leads
 * @param uitleg why, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Vervolg(Voorwaarde als, Doel doel, @Nullable String uitleg, @Nullable String bron) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Vervolg van(JsonNode json) {
    return new Vervolg(
        json.has("als") ? Voorwaarde.van(json.get("als")) : Voorwaarde.ALTIJD,
        Doel.van(json),
        json.has("uitleg") ? json.get("uitleg").asString() : null,
        json.has("bron") ? json.get("bron").asString() : null);
  }

  /** Whether it holds in every case. */
  public boolean anders() {
    return als.equals(Voorwaarde.ALTIJD);
  }
}
