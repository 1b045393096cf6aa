package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;

/** A werkwijze is data: no code may know one, nor an organisatie, nor a step of either. */
class NaamloosTest {

  private static final Path HOOFDCODE = Path.of("src/main/java");
  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  private static final Pattern TEKST = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Words of the language itself, that a werkwijze may use as a code too. */
  private static final Set<String> GEWONE_WOORDEN =
      Set.of(
          "aanmelding",
          "aanvraag",
          "afspraak",
          "afweging",
          "begin",
          "contact",
          "diagnose",
          "indeling",
          "intake",
          "kanaal",
          "leeftijd",
          "nabellen",
          "plan",
          "plek",
          "ronde",
          "selectie",
          "stap",
          "traject",
          "uitkering",
          "uitnodiging",
          "uitzondering",
          "vragen",
          "wachtlijst",
          "werk");

  @Test
  void geen_tekst_in_de_hoofdcode_is_een_code_van_een_werkwijze() {
    Set<String> verboden = stapcodes();
    assertThat(verboden).isNotEmpty();
    assertThat(teksten(HOOFDCODE).filter(verboden::contains)).isEmpty();
  }

  @Test
  void geen_woord_in_de_hoofdcode_is_een_naam_van_een_werkwijze_of_organisatie() {
    assertThat(treffers(HOOFDCODE)).isEmpty();
  }

  @Test
  void een_geplante_naam_wordt_gevonden() throws IOException {
    Path map = Files.createTempDirectory("naamloos");
    Werkwijze eerste = WERKWIJZEN.nieuwste("leiden").orElseThrow();
    String stap =
        eerste.intake().stappen().keySet().stream()
            .filter(stapcodes()::contains)
            .findFirst()
            .orElseThrow();
    Path geplant = map.resolve("Geplant.java");
    Files.writeString(
        geplant, "class Geplant { String a = \"%s\"; } // %s".formatted(stap, "Leiden"));
    assertThat(teksten(map).filter(stapcodes()::contains)).containsExactly(stap);
    assertThat(treffers(map)).hasSize(1);
  }

  private static List<String> treffers(Path map) {
    Pattern namen =
        Pattern.compile(
            namen().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i)\\b(", ")\\b")));
    return bestanden(map)
        .flatMap(
            bestand ->
                namen
                    .matcher(lees(bestand).replace("Europe/Amsterdam", ""))
                    .results()
                    .map(t -> bestand + ": " + t.group()))
        .toList();
  }

  /** Every id, and the words of it that name a place. */
  private static Set<String> namen() {
    Set<String> namen = new TreeSet<>();
    WERKWIJZEN.alle().stream()
        .map(Werkwijze::id)
        .filter(id -> !id.equals("basis"))
        .forEach(namen::add);
    Organisaties.laad(Optional.empty(), WERKWIJZEN).alle().stream()
        .map(Organisatie::id)
        .forEach(namen::add);
    Set<String> plaatsen =
        namen.stream()
            .filter(id -> id.startsWith("gemeente-"))
            .map(id -> id.substring("gemeente-".length()))
            .filter(woord -> !Set.of("voorbeeld", "anders").contains(woord))
            .collect(Collectors.toSet());
    namen.addAll(plaatsen);
    return namen;
  }

  private static Set<String> stapcodes() {
    return WERKWIJZEN.alle().stream()
        .map(Werkwijze::intake)
        .flatMap(intake -> Stream.of(intake.stappen().keySet()))
        .flatMap(Collection::stream)
        .filter(code -> !GEWONE_WOORDEN.contains(code))
        .collect(Collectors.toSet());
  }

  private static Stream<String> teksten(Path map) {
    return bestanden(map)
        .flatMap(bestand -> TEKST.matcher(lees(bestand)).results())
        .map(t -> t.group(1));
  }

  private static Stream<Path> bestanden(Path map) {
    try (Stream<Path> paden = Files.walk(map)) {
      return paden.filter(pad -> pad.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lees(Path bestand) {
    try {
      return Files.readString(bestand);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
