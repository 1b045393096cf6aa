package nl.participatieketen.traject.grens;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.testsupport.Grens;
import nl.participatieketen.traject.traject.Inzetting;
import nl.participatieketen.traject.traject.NazorgOpdracht;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.traject.Looptijd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every limit of time that the sources give a traject, on the day before it, on its day and on the
 * day after, from days that hurt.
 */
class GrenzenTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final List<LocalDate> BEGIN =
      Stream.of(
              "2026-06-02", // nothing special
              "2026-01-31", // no such day in February
              "2028-02-29", // no such day in most years
              "2026-08-31", // ends, after half a year, in February
              "2026-11-30", // after three months there is no such day
              "2026-03-29", // the clock goes forward
              "2026-10-25") // the clock goes back
          .map(LocalDate::parse)
          .toList();

  static Stream<Arguments> gespeeld() {
    return Grens.lees("grenzen.csv")
        .flatMap(grens -> BEGIN.stream().map(begin -> Arguments.of(grens, begin)));
  }

  @ParameterizedTest(name = "{0} vanaf {1}")
  @MethodSource("gespeeld")
  void ervoor_op_de_dag_en_erna(Grens grens, LocalDate begin) {
    assertThat(grens.over("tot") ? tot(grens, begin) : dagen(grens, begin))
        .isEqualTo(grens.gezien());
  }

  /** Also those that the table of the sources doesn't hold. */
  static Stream<Arguments> langsteDuren() {
    return Proeftraject.WERKWIJZEN.alle().stream()
        .flatMap(w -> Stream.concat(fasen(w), instrumenten(w)))
        .flatMap(grens -> BEGIN.stream().map(begin -> Arguments.of(grens, begin)));
  }

  private static Stream<Grens> fasen(Werkwijze werkwijze) {
    return werkwijze.fasen().values().stream()
        .flatMap(fase -> langste(werkwijze, fase.duur(), "fase " + fase.code()));
  }

  private static Stream<Grens> instrumenten(Werkwijze werkwijze) {
    return werkwijze.menukaart().values().stream()
        .filter(instrument -> instrument.als() == null && instrument.beschikbaar())
        .flatMap(i -> langste(werkwijze, i.duur(), "instrument " + i.code()));
  }

  private static Stream<Grens> langste(Werkwijze werkwijze, @Nullable Looptijd duur, String wat) {
    return duur == null || duur.maximaal() == null
        ? Stream.empty()
        : Stream.of(
            new Grens(
                werkwijze.id(), "langste duur", duur.maximaal().toString(), wat, "", List.of()));
  }

  @ParameterizedTest(name = "{0} vanaf {1}")
  @MethodSource("langsteDuren")
  void geen_langste_duur_van_welke_werkwijze_ook_gaat_ongemerkt_voorbij(
      Grens grens, LocalDate begin) {
    Proeftraject traject = Opstelling.van(grens, begin);
    LocalDate laatste = begin.plus(grens.duur());
    LocalDate trajectTot = traject.dossier().uiterlijkTot();
    LocalDate dag = laatste.isAfter(trajectTot) ? trajectTot : laatste;

    assertThat(new Waarneming(traject.uitTot(dag), grens).nu()).isEqualTo("loopt");
    assertThat(new Waarneming(traject.uitTot(dag.plusDays(1)), grens).nu())
        .startsWith("verstreken");
  }

  /** What is seen on each of the three days. */
  private static List<String> dagen(Grens grens, LocalDate begin) {
    Proeftraject traject = Opstelling.van(grens, begin);
    LocalDate dag =
        grens.woord(0).equals("aftellen")
            ? traject.dossier().uiterlijkTot().minus(grens.duur())
            : vanaf(grens, begin).plus(grens.duur());
    List<String> gezien = new ArrayList<>();
    for (LocalDate nu : List.of(dag.minusDays(1), dag, dag.plusDays(1))) {
      traject.uitTot(nu);
      nietsVoorMiddernacht(traject);
      gezien.add(new Waarneming(traject, grens).nu());
    }
    return gezien;
  }

  /** What is said, at the beginning, to each of three last days. */
  private static List<String> tot(Grens grens, LocalDate begin) {
    Proeftraject traject = Opstelling.van(grens, begin);
    LocalDate dag = einde(grens, traject).plus(grens.duur());
    return Stream.of(dag.minusDays(1), dag, dag.plusDays(1))
        .map(
            nu ->
                grens.woord(0).equals("nazorg")
                    ? nazorg(traject, nu)
                    : new Waarneming(traject, grens).verlengen(nu))
        .toList();
  }

  private static String nazorg(Proeftraject traject, LocalDate tot) {
    return Proeftraject.antwoord(
        Proeftraject.BESLUIT.decide(
            traject.stand(),
            new NazorgOpdracht.VerlengNazorg(tot),
            Proeftraject.asker(Proeftraject.JOBCOACH, traject.vandaag())));
  }

  /** What was made longer is counted from the last day it had. */
  private static LocalDate vanaf(Grens grens, LocalDate begin) {
    return grens.vooraf().equals("verlengd")
        ? einde(grens, Opstelling.van(grens.zonderVooraf(), begin))
        : begin;
  }

  /** Until the next midnight in Amsterdam, whatever the clock does, nothing more becomes due. */
  private static void nietsVoorMiddernacht(Proeftraject traject) {
    Instant middernacht = traject.vandaag().plusDays(1).atTime(0, 0).atZone(AMSTERDAM).toInstant();
    assertThat(new TrajectSoort().deadlines(traject.stand()))
        .filteredOn(termijn -> !termijn.kind().equals(TrajectSoort.PLEK_VRIJ))
        .extracting(Deadline::expires)
        .allSatisfy(vervalt -> assertThat(vervalt).isAfterOrEqualTo(middernacht));
  }

  @Test
  void geen_grens_die_een_traject_aangaat_blijft_ongespeeld() {
    Grens.toetsDatAllesGespeeldWordt("traject", 61);
  }

  private static LocalDate einde(Grens grens, Proeftraject traject) {
    return switch (grens.woord(0)) {
      case "fase" ->
          requireNonNull(
              traject.dossier().fasen().lopend(grens.woord(1)).orElseThrow().uiterlijkTot());
      case "instrument" -> instrument(grens, traject);
      case "nazorg" -> requireNonNull(traject.dossier().einde().nazorg()).vanaf();
      case String anders -> throw new IllegalArgumentException(anders);
    };
  }

  private static LocalDate instrument(Grens grens, Proeftraject traject) {
    Inzetting inzetting = traject.dossier().plan().lopend(grens.woord(1)).orElseThrow();
    return requireNonNull(inzetting.uiterlijkTot());
  }
}
