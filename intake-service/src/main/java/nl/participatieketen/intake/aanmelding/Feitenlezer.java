package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Feitsoort;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts as they were sent: a value by code, or an object with {@code waarde} and where it
 * comes from.
 *
 * @param vastgelegd by code, of a score by {@code feit.gebied}
 * @param fouten what is wrong, in Dutch, without repeating what was sent
 */
public record Feitenlezer(Map<String, Vastgelegd> vastgelegd, List<String> fouten) {

  private static final String WAARDE = "waarde";
  private static final List<String> BIJ = List.of("herkomst", "methode", "meter");
  private static final int LANGSTE_TOELICHTING = 200;

  public static Feitenlezer lees(
      Map<String, Feit> bekend, Map<String, Object> gestuurd, LocalDate op) {
    var gelezen = new Feitenlezer(new LinkedHashMap<>(), new ArrayList<>());
    gestuurd.forEach(
        (code, waarde) -> {
          Feit feit = bekend.get(code);
          if (feit == null) {
            gelezen.fouten.add(
                "een feit dat de werkwijze niet kent; zij kent: "
                    + String.join(", ", bekend.keySet()));
          } else {
            gelezen.lees(feit, waarde, op);
          }
        });
    return gelezen;
  }

  /** What was read, canonical text by code. */
  public Map<String, String> waarden() {
    return Feiten.waarden(vastgelegd);
  }

  private void lees(Feit feit, Object gestuurd, LocalDate op) {
    Map<?, ?> bij = metHerkomst(feit, gestuurd) ? (Map<?, ?>) gestuurd : Map.of(WAARDE, gestuurd);
    for (Object naam : bij.keySet()) {
      if (!WAARDE.equals(naam) && !(BIJ.contains(naam) && kort(bij.get(naam)))) {
        fouten.add(
            "%s: naast %s kan alleen %s, elk ten hoogste %d tekens"
                .formatted(feit.code(), WAARDE, String.join(", ", BIJ), LANGSTE_TOELICHTING));
      }
    }
    switch (feit.lees(bij.get(WAARDE))) {
      case Feit.Gelezen.Fout(var verwacht) -> fouten.add(feit.code() + ": " + verwacht);
      case Feit.Gelezen.Waarden(var perCode) ->
          perCode.forEach(
              (code, tekst) ->
                  vastgelegd.put(
                      code,
                      new Vastgelegd(
                          tekst,
                          op,
                          tekst(bij, "herkomst"),
                          tekst(bij, "methode"),
                          tekst(bij, "meter"))));
    }
  }

  private static boolean metHerkomst(Feit feit, Object gestuurd) {
    return gestuurd instanceof Map<?, ?> map
        && (feit.soort() != Feitsoort.SCORES || map.get(WAARDE) instanceof Map);
  }

  private static boolean kort(@Nullable Object tekst) {
    return tekst == null || tekst instanceof String s && s.length() <= LANGSTE_TOELICHTING;
  }

  private static @Nullable String tekst(Map<?, ?> bij, String naam) {
    return bij.get(naam) instanceof String tekst ? tekst : null;
  }
}
