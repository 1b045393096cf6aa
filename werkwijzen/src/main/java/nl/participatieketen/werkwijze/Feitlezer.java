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
import org.jspecify.annotations.Nullable;

/** Makes canonical text of what was sent as the value of a {@link Feit}. */
final class Feitlezer {

  private static final int LANGSTE_TEKST = 4000;
  private static final int MEESTE_DECIMALEN = 6;
  private static final int EERSTE_JAAR = 1900;
  private static final int LAATSTE_JAAR = 2200;
  private static final BigDecimal GROOTSTE = BigDecimal.valueOf(1_000_000_000);

  private Feitlezer() {}

  static Gelezen lees(Feit feit, @Nullable Object waarde) {
    return switch (feit.soort()) {
      case JANEE -> jaNee(feit, waarde);
      case GETAL -> getal(feit, waarde, GROOTSTE.negate(), "een getal");
      case PROCENT -> getal(feit, waarde, BigDecimal.ZERO, "een percentage van 0 of hoger");
      case MAANDEN -> getal(feit, waarde, BigDecimal.ZERO, "een aantal maanden van 0 of hoger");
      case DATUM -> datum(feit, waarde);
      case KEUZE -> keuze(feit, waarde);
      case SCORES -> scores(feit, waarde);
      case TEKST ->
          waarde instanceof String tekst && tekst.length() <= LANGSTE_TEKST
              ? een(feit, tekst)
              : new Fout("een tekst van hoogstens " + LANGSTE_TEKST + " tekens");
    };
  }

  private static Gelezen jaNee(Feit feit, @Nullable Object waarde) {
    return switch (waarde) {
      case Boolean ja -> een(feit, ja ? JaNee.JA : JaNee.NEE);
      case String tekst when tekst.equals(JaNee.JA) || tekst.equals(JaNee.NEE) -> een(feit, tekst);
      case null, default -> new Fout("ja of nee");
    };
  }

  private static Gelezen getal(
      Feit feit, @Nullable Object waarde, BigDecimal kleinste, String verwacht) {
    BigDecimal precies = waarde instanceof Number getal ? precies(getal) : null;
    return precies != null
            && precies.compareTo(kleinste) >= 0
            && precies.compareTo(GROOTSTE) <= 0
            && precies.stripTrailingZeros().scale() <= MEESTE_DECIMALEN
        ? een(feit, Waarde.tekst(precies))
        : new Fout(verwacht);
  }

  private static @Nullable BigDecimal precies(Number getal) {
    return Double.isFinite(getal.doubleValue()) ? new BigDecimal(getal.toString()) : null;
  }

  private static Gelezen datum(Feit feit, @Nullable Object waarde) {
    try {
      LocalDate dag = LocalDate.parse(waarde instanceof String tekst ? tekst : "");
      if (dag.getYear() >= EERSTE_JAAR && dag.getYear() <= LAATSTE_JAAR) {
        return een(feit, dag.toString());
      }
    } catch (DateTimeParseException geenDatum) {
      // Told below, like a day that nobody means.
    }
    return new Fout("een datum als 2026-01-31, van 1900 tot en met 2200");
  }

  private static Gelezen keuze(Feit feit, @Nullable Object waarde) {
    Keuzelijst keuzes = Objects.requireNonNull(feit.keuzes());
    return waarde instanceof String code && keuzes.kent(code)
        ? een(feit, code)
        : new Fout("een van: " + String.join(", ", keuzes.codes()));
  }

  private static Gelezen scores(Feit feit, @Nullable Object waarde) {
    Keuzelijst gebieden = Objects.requireNonNull(feit.gebieden());
    Schaal schaal = Objects.requireNonNull(feit.schaal());
    Map<?, ?> gestuurd = waarde instanceof Map<?, ?> map ? map : Map.of();
    Map<String, String> scores = new LinkedHashMap<>();
    gestuurd.forEach(
        (gebied, score) -> {
          if (gebied instanceof String code && gebieden.kent(code) && schaal.bevat(score)) {
            scores.put(feit.code() + "." + code, String.valueOf(score));
          }
        });
    return scores.isEmpty() || scores.size() < gestuurd.size()
        ? new Fout(
            "per gebied een heel getal van %d tot en met %d; de gebieden zijn: %s"
                .formatted(schaal.van(), schaal.totEnMet(), String.join(", ", gebieden.codes())))
        : new Waarden(Map.copyOf(scores));
  }

  private static Gelezen een(Feit feit, String tekst) {
    return new Waarden(Map.of(feit.code(), tekst));
  }
}
