package nl.participatieketen.intake.invoerlijst;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.edge.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a CSV file.
 *
 * @param scheiding the character between the fields: a comma, a semicolon or a tab
 * @param kolommen the names of the columns, in order
 */
record Csvkop(char scheiding, List<String> kolommen) {

  /** Before the code of a fact of the werkwijze: {@code feit.rijbewijs}, {@code feit.zrm.wonen}. */
  static final String FEIT = "feit.";

  static final String KENMERK = "kenmerk";

  /** Where a column belongs in an aanmelding, as a JSON Pointer. */
  private static final Map<String, String> PLAATSEN = plaatsen();

  private static final List<String> VERPLICHT = List.of("kanaal", "naam", "geboortedatum");

  Csvkop {
    kolommen = List.copyOf(kolommen);
  }

  private static Map<String, String> plaatsen() {
    Map<String, String> plaatsen = new LinkedHashMap<>();
    for (String deelnemer : List.of("bsn", "naam", "geboortedatum", "telefoon", "email")) {
      plaatsen.put(deelnemer, "/deelnemer/" + deelnemer);
    }
    for (String verwijzer : List.of("organisatie", "contactpersoon", "telefoon")) {
      plaatsen.put("verwijzer." + verwijzer, "/verwijzer/" + verwijzer);
    }
    for (String zelf :
        List.of(
            "werkwijze",
            "kanaal",
            "selectieronde",
            "toestemmingOp",
            "uitkering",
            "toelichting",
            "uitzondering",
            "tochDoorgaan",
            KENMERK)) {
      plaatsen.put(zelf, "/" + zelf);
    }
    return plaatsen;
  }

  /** The separator that stands most often in this line. */
  static char scheiding(String regel) {
    return IntStream.of(',', ';', '\t')
        .boxed()
        .max((een, ander) -> Long.compare(aantal(regel, een), aantal(regel, ander)))
        .map(teken -> (char) (int) teken)
        .orElse(',');
  }

  private static long aantal(String regel, int teken) {
    return regel.chars().filter(c -> c == teken).count();
  }

  /**
   * @throws InvalidInput with every column that is unknown, missing or there twice
   */
  static Csvkop van(char scheiding, List<String> namen) {
    List<String> kolommen = namen.stream().map(String::strip).toList();
    List<Fout> fouten = new ArrayList<>();
    Set<String> gezien = new HashSet<>();
    for (String kolom : kolommen) {
      if (!gezien.add(kolom)) {
        fouten.add(new Fout(kolom, "staat er twee keer als kolom", "elke kolom één keer"));
      } else if (plaats(kolom) == null) {
        fouten.add(
            new Fout(
                kolom,
                "onbekende kolom",
                "een van: %s, of feit. met de code van een feit"
                    .formatted(String.join(", ", PLAATSEN.keySet()))));
      }
    }
    VERPLICHT.stream()
        .filter(kolom -> !kolommen.contains(kolom))
        .forEach(
            kolom ->
                fouten.add(
                    new Fout(
                        kolom,
                        "ontbreekt als kolom",
                        "een eerste regel met de namen van de kolommen")));
    if (!fouten.isEmpty()) {
      throw new InvalidInput(fouten);
    }
    return new Csvkop(scheiding, kolommen);
  }

  /** Where a column belongs, or {@code null} where there is no such column. */
  static @Nullable String plaats(String kolom) {
    return kolom.startsWith(FEIT) && kolom.length() > FEIT.length()
        ? "/feiten/" + kolom.substring(FEIT.length()).replace('.', '/')
        : PLAATSEN.get(kolom);
  }

  /** The column for a place, or the place itself. */
  String kolom(String plaats) {
    return kolommen.stream()
        .filter(kolom -> plaats.equals(plaats(kolom)))
        .findFirst()
        .orElse(plaats);
  }
}
