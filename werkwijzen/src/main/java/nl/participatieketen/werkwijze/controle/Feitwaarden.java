package nl.participatieketen.werkwijze.controle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Schaal;
import nl.participatieketen.werkwijze.Toets;
import nl.participatieketen.werkwijze.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** Whether a test asks for a value that a fact can have. */
final class Feitwaarden {

  private static final List<String> JA_NEE = List.of("ja", "nee");

  private Feitwaarden() {}

  /**
   * @param wat what is wrong
   * @param watDan what could be written
   */
  record Fout(String wat, String watDan) {}

  static Optional<Fout> fout(Feit feit, Voorwaarde.Test test) {
    if (test.toets() instanceof Toets.Bekend) {
      return Optional.empty();
    }
    return switch (feit.soort()) {
      case JANEE -> uitLijst(test, JA_NEE);
      case KEUZE ->
          feit.keuzes() == null ? Optional.empty() : uitLijst(test, feit.keuzes().codes());
      case GETAL, PROCENT, MAANDEN -> getallen(test, g -> true, "schrijf een getal");
      case SCORES -> score(feit, test);
      case DATUM -> geenBereik(test, "schrijf {bekend: ja} of een datum als 2026-03-01");
      case TEKST ->
          Optional.of(
              new Fout(
                  "op de tekst '" + feit.code() + "' is niet te toetsen",
                  "schrijf {bekend: ja}, of maak er een feit van de soort keuze van"));
    };
  }

  private static Optional<Fout> score(Feit feit, Voorwaarde.Test test) {
    if (feit.gebieden() == null || feit.schaal() == null) {
      return Optional.empty();
    }
    String gebied = test.feit().substring(Math.min(test.feit().length(), feit.code().length() + 1));
    if (!feit.gebieden().kent(gebied)) {
      return Optional.of(
          new Fout(
              gebied.isEmpty()
                  ? "bij '" + feit.code() + "' ontbreekt het gebied"
                  : "'" + feit.code() + "' heeft geen gebied '" + gebied + "'",
              "schrijf "
                  + feit.code()
                  + ". met een van: "
                  + String.join(", ", feit.gebieden().codes())));
    }
    Schaal schaal = feit.schaal();
    return getallen(
        test,
        g ->
            g.compareTo(BigDecimal.valueOf(schaal.van())) >= 0
                && g.compareTo(BigDecimal.valueOf(schaal.totEnMet() + 1L)) <= 0,
        "de schaal loopt van " + schaal.van() + " tot en met " + schaal.totEnMet());
  }

  private static Optional<Fout> uitLijst(Voorwaarde.Test test, List<String> mogelijk) {
    String kies = "kies uit: " + String.join(", ", mogelijk);
    return switch (test.toets()) {
      case Toets.Is(var waarde) -> vreemd(test, Stream.of(waarde), mogelijk::contains, kies);
      case Toets.EenVan(var waarden) -> vreemd(test, waarden.stream(), mogelijk::contains, kies);
      case Toets.Bereik bereik ->
          Optional.of(new Fout("'" + test.feit() + "' is geen getal", kies));
      case Toets.Bekend bekend -> Optional.empty();
    };
  }

  private static Optional<Fout> getallen(
      Voorwaarde.Test test, Predicate<BigDecimal> kan, String watDan) {
    return switch (test.toets()) {
      case Toets.Is(var waarde) -> vreemd(test, Stream.of(waarde), w -> kan(w, kan), watDan);
      case Toets.EenVan(var waarden) -> vreemd(test, waarden.stream(), w -> kan(w, kan), watDan);
      case Toets.Bereik(var vanaf, var tot, var hoogstens) ->
          vreemd(test, getallen(vanaf, tot, hoogstens), w -> kan(w, kan), watDan);
      case Toets.Bekend bekend -> Optional.empty();
    };
  }

  private static Stream<String> getallen(@Nullable BigDecimal... grenzen) {
    return Stream.of(grenzen).filter(g -> g != null).map(BigDecimal::toPlainString);
  }

  private static boolean kan(String waarde, Predicate<BigDecimal> kan) {
    try {
      return kan.test(new BigDecimal(waarde));
    } catch (NumberFormatException geenGetal) {
      return false;
    }
  }

  private static Optional<Fout> geenBereik(Voorwaarde.Test test, String watDan) {
    return test.toets() instanceof Toets.Bereik
        ? Optional.of(new Fout("'" + test.feit() + "' is geen getal", watDan))
        : Optional.empty();
  }

  private static Optional<Fout> vreemd(
      Voorwaarde.Test test, Stream<String> waarden, Predicate<String> kan, String watDan) {
    return waarden
        .filter(kan.negate())
        .findFirst()
        .map(waarde -> new Fout("'" + test.feit() + "' kan niet " + waarde + " zijn", watDan));
  }
}
