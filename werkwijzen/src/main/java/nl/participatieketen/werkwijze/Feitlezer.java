package nl.participatieketen.werkwijze;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.participatieketen.werkwijze.Feit.Gelezen;
import nl.participatieketen.werkwijze.Feit.Gelezen.Fout;
import nl.participatieketen.werkwijze.Feit.Gelezen.Waarden;
import tools.jackson.databind.JsonNode;

/** Makes canonical text of what was sent as the value of a {@link Feit}. */
final class Feitlezer {

  private static final int LANGSTE_TEKST = 4000;
  private static final BigDecimal GROOTSTE = BigDecimal.valueOf(1_000_000_000);

  private Feitlezer() {}

  static Gelezen lees(Feit feit, JsonNode json) {
    return switch (feit.soort()) {
      case JANEE -> jaNee(feit, json);
      case GETAL -> getal(feit, json, GROOTSTE.negate(), "een getal");
      case PROCENT -> getal(feit, json, BigDecimal.ZERO, "een percentage van 0 of hoger");
      case MAANDEN -> getal(feit, json, BigDecimal.ZERO, "een aantal maanden van 0 of hoger");
      case DATUM -> datum(feit, json);
      case KEUZE -> keuze(feit, json);
      case SCORES -> scores(feit, json);
      case TEKST ->
          json.isString() && json.asString().length() <= LANGSTE_TEKST
              ? een(feit, json.asString())
              : new Fout("een tekst van hoogstens " + LANGSTE_TEKST + " tekens");
    };
  }

  private static Gelezen jaNee(Feit feit, JsonNode json) {
    String tekst = Waarde.tekst(json);
    return tekst.equals(JaNee.JA) || tekst.equals(JaNee.NEE)
        ? een(feit, tekst)
        : new Fout("ja of nee");
  }

  private static Gelezen getal(Feit feit, JsonNode json, BigDecimal kleinste, String verwacht) {
    return json.isNumber()
            && json.decimalValue().compareTo(kleinste) >= 0
            && json.decimalValue().compareTo(GROOTSTE) <= 0
        ? een(feit, Waarde.tekst(json.decimalValue()))
        : new Fout(verwacht);
  }

  private static Gelezen datum(Feit feit, JsonNode json) {
    try {
      return een(feit, LocalDate.parse(json.asString("")).toString());
    } catch (DateTimeParseException geenDatum) {
      return new Fout("een datum als 2026-01-31");
    }
  }

  private static Gelezen keuze(Feit feit, JsonNode json) {
    Keuzelijst keuzes = Objects.requireNonNull(feit.keuzes());
    return json.isString() && keuzes.kent(json.asString())
        ? een(feit, json.asString())
        : new Fout("een van: " + String.join(", ", keuzes.codes()));
  }

  private static Gelezen scores(Feit feit, JsonNode json) {
    Keuzelijst gebieden = Objects.requireNonNull(feit.gebieden());
    Schaal schaal = Objects.requireNonNull(feit.schaal());
    Map<String, String> scores = new LinkedHashMap<>();
    json.properties()
        .forEach(
            score -> {
              if (gebieden.kent(score.getKey()) && schaal.bevat(score.getValue())) {
                scores.put(feit.code() + "." + score.getKey(), score.getValue().asString());
              }
            });
    return scores.isEmpty() || scores.size() < json.size()
        ? new Fout(
            "per gebied een heel getal van %d tot en met %d; de gebieden zijn: %s"
                .formatted(schaal.van(), schaal.totEnMet(), String.join(", ", gebieden.codes())))
        : new Waarden(Map.copyOf(scores));
  }

  private static Gelezen een(Feit feit, String tekst) {
    return new Waarden(Map.of(feit.code(), tekst));
  }
}
