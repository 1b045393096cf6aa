package nl.participatieketen.werkwijze.controle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Schaal;
import nl.participatieketen.werkwijze.Toets;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.Werkwijze;
import org.jspecify.annotations.Nullable;

/**
 * The values of facts that can make a difference to conditions: each choice, and of each boundary
 * the number itself, the one just below and the one just above.
 */
final class Proefwaarden {

  private static final BigDecimal EEN_TIENDE = new BigDecimal("0.1");

  private final Werkwijze werkwijze;
  private final List<Voorwaarde.Test> toetsen;

  Proefwaarden(Werkwijze werkwijze, Collection<Voorwaarde> voorwaarden) {
    this.werkwijze = werkwijze;
    toetsen = voorwaarden.stream().flatMap(Feiten::toetsen).distinct().toList();
  }

  /** The facts that are tested. */
  List<String> feiten() {
    return toetsen.stream().map(Voorwaarde.Test::feit).distinct().toList();
  }

  /** The values of one fact; empty is that it isn't known, where a condition asks for that. */
  List<Optional<String>> van(String feit) {
    List<Optional<String>> waarden = new ArrayList<>();
    bekende(feit).map(Optional::of).forEach(waarden::add);
    if (toetsenOp(feit).anyMatch(Toets.Bekend.class::isInstance)) {
      waarden.add(Optional.empty());
    }
    return waarden;
  }

  private Stream<String> bekende(String feit) {
    Feit gedeclareerd = werkwijze.feiten().get(Feiten.zonderGebied(feit));
    if (gedeclareerd == null) {
      List<String> keuzes = Ingebouwd.waarden(werkwijze, feit);
      return keuzes.isEmpty() ? getallen(feit, BigDecimal.ONE, true) : keuzes.stream();
    }
    return switch (gedeclareerd.soort()) {
      case JANEE -> Stream.of("ja", "nee");
      case KEUZE ->
          gedeclareerd.keuzes() == null ? Stream.empty() : gedeclareerd.keuzes().codes().stream();
      case SCORES -> scores(gedeclareerd.schaal());
      case GETAL -> getallen(feit, stap(feit), false);
      case PROCENT, MAANDEN -> getallen(feit, EEN_TIENDE, true);
      case DATUM, TEKST -> Stream.concat(genoemde(feit), Stream.of("2000-01-01")).distinct();
    };
  }

  private static Stream<String> scores(@Nullable Schaal schaal) {
    return schaal == null
        ? Stream.empty()
        : IntStream.rangeClosed(schaal.van(), schaal.totEnMet()).mapToObj(Integer::toString);
  }

  private Stream<String> getallen(String feit, BigDecimal stap, boolean vanafNul) {
    Set<BigDecimal> getallen = new TreeSet<>();
    grenzen(feit)
        .forEach(
            grens -> {
              getallen.add(grens.subtract(stap));
              getallen.add(grens);
              getallen.add(grens.add(stap));
            });
    if (getallen.isEmpty()) {
      getallen.add(BigDecimal.ONE);
    }
    return getallen.stream()
        .filter(getal -> !vanafNul || getal.signum() >= 0)
        .map(getal -> getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString());
  }

  private BigDecimal stap(String feit) {
    return grenzen(feit).allMatch(g -> g.stripTrailingZeros().scale() <= 0)
        ? BigDecimal.ONE
        : EEN_TIENDE;
  }

  private Stream<BigDecimal> grenzen(String feit) {
    return toetsenOp(feit)
        .flatMap(
            toets ->
                toets instanceof Toets.Bereik(var vanaf, var tot, var hoogstens)
                    ? Stream.of(
                            Optional.ofNullable(vanaf),
                            Optional.ofNullable(tot),
                            Optional.ofNullable(hoogstens))
                        .flatMap(Optional::stream)
                    : Stream.empty())
        .distinct();
  }

  private Stream<String> genoemde(String feit) {
    return toetsenOp(feit)
        .flatMap(
            toets ->
                switch (toets) {
                  case Toets.Is(var waarde) -> Stream.of(waarde);
                  case Toets.EenVan(var waarden) -> waarden.stream();
                  case Toets.Bereik bereik -> Stream.empty();
                  case Toets.Bekend bekend -> Stream.empty();
                });
  }

  private Stream<Toets> toetsenOp(String feit) {
    return toetsen.stream().filter(test -> test.feit().equals(feit)).map(Voorwaarde.Test::toets);
  }
}
