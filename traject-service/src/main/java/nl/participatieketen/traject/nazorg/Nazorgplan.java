package nl.participatieketen.traject.nazorg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.traject.traject.Eindegebeurtenis.NazorgBegonnen;
import nl.participatieketen.traject.traject.Nazorgafspraak;
import nl.participatieketen.traject.traject.Ritme;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.nazorg.Nazorg;
import nl.participatieketen.werkwijze.nazorg.Nazorgcontact;
import nl.participatieketen.werkwijze.nazorg.Nazorgsignaal;
import org.jspecify.annotations.Nullable;

/** When there is contact after a plaatsing, on the calendar. */
public final class Nazorgplan {

  private static final String PLAATSING = "plaatsing";

  private Nazorgplan() {}

  /**
   * The nazorg that begins; empty where the werkwijze has none.
   *
   * @param vanaf the first working day, or the end of the traject
   */
  public static Optional<NazorgBegonnen> vanaf(
      Werkwijze werkwijze, LocalDate vanaf, @Nullable UUID plaatsingId) {
    Nazorg regels = werkwijze.nazorg();
    if (regels.geen()) {
      return Optional.empty();
    }
    LocalDate tot = tot(regels, vanaf);
    List<Wacht> signalen = new ArrayList<>();
    for (Nazorgsignaal signaal : regels.signalen()) {
      if (signaal.vanaf().equals(PLAATSING)) {
        signalen.add(
            Wacht.op(
                    Wachtsoort.NAZORG_SIGNAAL,
                    signaal.wat(),
                    signalen.size() + 1,
                    signaal.na().na(vanaf))
                .alsPauzeTelt(true));
      }
    }
    return Optional.of(
        new NazorgBegonnen(
            vanaf,
            tot,
            plaatsingId,
            regels.opVerzoek() ? List.of() : contacten(regels, vanaf, vanaf, tot, 1),
            signalen));
  }

  /** Every contact after {@code na} up to and including {@code tot}, by day. */
  static List<Nazorgafspraak> contacten(
      Nazorg regels, LocalDate vanaf, LocalDate na, LocalDate tot, int eerste) {
    record Moment(LocalDate op, Nazorgcontact regel) {}
    List<Moment> momenten =
        regels.contacten().stream()
            .flatMap(regel -> dagen(regel, vanaf, tot).map(dag -> new Moment(dag, regel)))
            .filter(moment -> moment.op().isAfter(na))
            .sorted(Comparator.comparing(Moment::op))
            .toList();
    List<Nazorgafspraak> afspraken = new ArrayList<>();
    for (Moment moment : momenten) {
      afspraken.add(
          new Nazorgafspraak(
              eerste + afspraken.size(),
              moment.regel().soort(),
              moment.regel().door(),
              moment.op()));
    }
    return afspraken;
  }

  /** The last day; where only the longest is given, that one. */
  private static LocalDate tot(Nazorg regels, LocalDate vanaf) {
    if (regels.duur() != null) {
      return regels.duur().laatsteDag(vanaf);
    }
    return (regels.maximaal() == null ? regels.duurzaamNa() : regels.maximaal()).laatsteDag(vanaf);
  }

  private static Stream<LocalDate> dagen(Nazorgcontact regel, LocalDate vanaf, LocalDate tot) {
    if (regel.elke() != null) {
      return Ritme.dagen(regel.elke(), vanaf, tot);
    }
    return regel.na() == null
        ? Stream.empty()
        : Stream.of(regel.na().na(vanaf)).filter(dag -> !dag.isAfter(tot));
  }
}
