package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.testsupport.SourceLiterals;
import nl.participatieketen.traject.bevoegdheid.Bevoegdheid;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.werkwijze.Werkwijze;
import org.junit.jupiter.api.Test;

/** What a werkwijze calls its things stands in the werkwijze, never in the code. */
class GeenWerkwijzeInCodeTest {

  private static final Path BRON = Path.of("src/main/java");

  /** Words with a meaning of their own here, that a werkwijze also happens to use. */
  private static final Set<String> GEWONE_WOORDEN =
      Set.of("klaar", "nog-niet-klaar", "uitstroom", "betaald-werk");

  @Test
  void geen_werkwijze_gemeente_fase_route_groep_of_instrument_staat_in_de_code() {
    Set<String> verboden = new TreeSet<>();
    for (Werkwijze werkwijze : Proeftraject.WERKWIJZEN.alle()) {
      verboden.add(werkwijze.id());
      verboden.addAll(werkwijze.fasen().keySet());
      verboden.addAll(werkwijze.routes().keySet());
      verboden.addAll(werkwijze.groepen().keySet());
      verboden.addAll(werkwijze.menukaart().keySet());
    }
    verboden.removeAll(GEWONE_WOORDEN);
    verboden.removeAll(Bevoegdheid.rollen(Handeling.BEKIJKEN));
    assertThat(verboden).hasSizeGreaterThan(100);

    Map<String, Path> teksten = SourceLiterals.in(BRON);

    assertThat(verboden)
        .allSatisfy(
            code -> assertThat(teksten.get(code)).as("'%s' staat in de code", code).isNull());
  }

  @Test
  void geen_naam_van_een_gemeente_of_onderneming_staat_ergens_in_een_tekst() {
    Set<String> namen =
        Proeftraject.WERKWIJZEN.alle().stream()
            .map(Werkwijze::id)
            .flatMap(id -> Stream.of(id.split("-")))
            .filter(
                deel -> deel.length() > 5 && !deel.equals("pilot") && !deel.equals("werkbedrijf"))
            .collect(Collectors.toSet());

    assertThat(SourceLiterals.in(BRON).keySet())
        .allSatisfy(
            tekst ->
                assertThat(namen).noneMatch(naam -> tekst.toLowerCase(Locale.ROOT).contains(naam)));
  }
}
