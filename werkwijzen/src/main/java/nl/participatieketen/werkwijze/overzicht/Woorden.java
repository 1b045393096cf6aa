package nl.participatieketen.werkwijze.overzicht;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Dagen;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Termijn;
import nl.participatieketen.werkwijze.traject.Inzet;
import nl.participatieketen.werkwijze.traject.Looptijd;
import nl.participatieketen.werkwijze.traject.Verlenging;
import org.jspecify.annotations.Nullable;

/** Parts of a werkwijze as a person says them. */
final class Woorden {

  private Woorden() {}

  static String van(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String van(@Nullable Duur duur) {
    return duur == null ? "" : duur.inWoorden();
  }

  static String van(@Nullable Looptijd duur) {
    return duur == null
        ? ""
        : komma(
            met("minimaal ", van(duur.minimaal())),
            met("meestal ", van(duur.gebruikelijk())),
            met("hoogstens ", van(duur.maximaal())));
  }

  static String van(@Nullable Verlenging verlenging) {
    if (verlenging == null) {
      return "";
    }
    Integer keer = verlenging.keer();
    if (keer != null && keer == 0) {
      return "nooit te verlengen";
    }
    return "te verlengen"
        + (keer == null ? "" : ", " + keer + " keer")
        + met(" met ", van(verlenging.duur()))
        + (verlenging.argument() ? ", met argument" : "")
        + met(", met ", Objects.toString(verlenging.tweede(), ""));
  }

  static String van(@Nullable Termijn termijn) {
    if (termijn == null) {
      return "";
    }
    String dagen = termijn.dagen() == Dagen.WERKDAGEN ? " (werkdagen)" : "";
    return (termijn.uiterlijk().isMeteen() ? "" : "binnen ")
        + termijn.uiterlijk().inWoorden()
        + dagen
        + met(" na ", Objects.toString(termijn.na(), ""));
  }

  static String van(List<Inzet> inzet) {
    return inzet.stream()
        .map(
            deel ->
                komma(
                        aantal(deel.dagdelen(), "dagdelen"),
                        aantal(deel.dagen(), "dagen"),
                        aantal(deel.urenPerWeek(), "uur"))
                    + " per week"
                    + (deel.weken() == null ? "" : ", " + deel.weken() + " weken"))
        .collect(Collectors.joining("; dan "));
  }

  static String aantal(@Nullable Number aantal, String wat) {
    return aantal == null ? "" : aantal + " " + wat;
  }

  static String moment(@Nullable Duur na, @Nullable Duur elke) {
    return komma(met("na ", van(na)), met("elke ", van(elke)));
  }

  static String met(String ervoor, String woorden) {
    return woorden.isEmpty() ? "" : ervoor + woorden;
  }

  static String haakjes(String woorden) {
    return woorden.isEmpty() ? "" : " (" + woorden + ")";
  }

  static String komma(String... delen) {
    return Stream.of(delen).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(", "));
  }

  static List<String> een(@Nullable String... waarden) {
    return Stream.of(waarden)
        .flatMap(waarde -> Optional.ofNullable(waarde).stream())
        .filter(waarde -> !waarde.isBlank())
        .toList();
  }
}
