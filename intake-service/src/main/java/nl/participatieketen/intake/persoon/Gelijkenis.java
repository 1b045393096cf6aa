package nl.participatieketen.intake.persoon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.werkwijze.BrpDatum;

/**
 * The keys by which people with about the same name, who can be born on the same day, find each
 * other. A key is a keyed hash: the store knows neither name nor day.
 *
 * <p>There are two kinds. What is stored since 0.2.0 folds the name by {@link Naamvouw}; a row of
 * 0.1.0 has the key of a plainer folding until {@link Deelnemers#hervouw} has seen it, and is found
 * by that as it always was.
 */
record Gelijkenis(KeyRing sleutels, String organisatie) {

  /** Under which someone is stored. */
  String sleutel(String naam, BrpDatum geboren) {
    return verkort("naam " + Naamvouw.vouw(naam) + " " + geboren);
  }

  /** Under which someone who is alike can be stored. */
  List<String> sleutels(String naam, BrpDatum geboren) {
    String gevouwen = Naamvouw.vouw(naam);
    return Stream.concat(
            geboren.verenigbaar().map(datum -> verkort("naam " + gevouwen + " " + datum)),
            eerder(naam, geboren))
        .toList();
  }

  /** The key of 0.1.0; of a name without letters it was the same for all, and says nothing. */
  private Stream<String> eerder(String naam, BrpDatum geboren) {
    String woorden = woorden(naam);
    return woorden.isEmpty()
        ? Stream.empty()
        : dagen(geboren).map(dag -> verkort(woorden + " " + dag));
  }

  private static Stream<LocalDate> dagen(BrpDatum geboren) {
    return geboren.vroegst().datesUntil(geboren.laatst().plusDays(1));
  }

  private static String woorden(String naam) {
    return naam.toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(c -> Character.isLetter(c) ? Character.toString(c) : " ")
        .collect(Collectors.joining())
        .replaceAll(" +", " ")
        .strip();
  }

  private String verkort(String tekst) {
    return organisatie + "/" + sleutels.person(organisatie, tekst);
  }
}
