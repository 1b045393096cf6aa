package nl.participatieketen.intake.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.HerinneringNodig;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.TermijnVerstreken;
import nl.participatieketen.intake.agenda.Mogelijkheid;
import nl.participatieketen.testsupport.Grens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every limit of time that the sources give an intake, on the day before it, on its day and on the
 * day after, from days that hurt.
 */
class GrenzenTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** A day from which is counted, and the fifth working day after it, found on a calendar. */
  private static final Map<LocalDate, LocalDate> VIJF_WERKDAGEN =
      Stream.of(
              "2026-06-02 2026-06-09", // nothing special
              "2026-06-06 2026-06-12", // a Saturday
              "2026-01-31 2026-02-06", // no such day in February
              "2028-02-29 2028-03-07", // no such day in most years
              "2026-11-30 2026-12-07", // after three months there is no such day
              "2026-03-29 2026-04-07", // the clock goes forward; Goede Vrijdag and Pasen
              "2026-10-25 2026-10-30", // the clock goes back
              "2026-04-24 2026-05-04", // Koningsdag
              "2026-05-04 2026-05-12", // Bevrijdingsdag
              "2026-05-13 2026-05-21", // Hemelvaartsdag
              "2026-05-22 2026-06-01", // tweede Pinksterdag
              "2026-12-23 2026-12-31", // Kerstmis
              "2026-12-29 2027-01-06") // nieuwjaar
          .map(dagen -> dagen.split(" "))
          .collect(
              Collectors.toMap(
                  dagen -> LocalDate.parse(dagen[0]), dagen -> LocalDate.parse(dagen[1])));

  static Stream<Arguments> gespeeld() {
    return Grens.lees("grenzen.csv")
        .flatMap(
            grens ->
                VIJF_WERKDAGEN.keySet().stream().sorted().map(begin -> Arguments.of(grens, begin)));
  }

  @ParameterizedTest(name = "{0} vanaf {1}")
  @MethodSource("gespeeld")
  void ervoor_op_de_dag_en_erna(Grens grens, LocalDate begin) {
    LocalDate dag = dag(grens, begin);
    Stream<LocalDate> dagen = Stream.of(dag.minusDays(1), dag, dag.plusDays(1));

    assertThat(
            grens.woord(0).equals("signaal")
                ? signalen(grens, begin, dagen)
                : gezien(grens, begin, dagen))
        .isEqualTo(grens.gezien());
  }

  private static LocalDate dag(Grens grens, LocalDate begin) {
    if (grens.over("in werkdagen")) {
      return Objects.requireNonNull(VIJF_WERKDAGEN.get(begin));
    }
    LocalDate dag = begin.plus(grens.duur());
    boolean verjaartLater =
        grens.vooraf().equals("geboren") && dag.getDayOfMonth() != begin.getDayOfMonth();
    return verjaartLater ? dag.plusDays(1) : dag;
  }

  /** Who was born on this day is odd, or isn't, as often as someone asks. */
  private static List<String> signalen(Grens grens, LocalDate geboren, Stream<LocalDate> dagen) {
    return dagen
        .map(dag -> Proefzaak.aangemeld(grens.werkwijze(), dag, geboren, Map.of()))
        .map(signalen -> signalen.isEmpty() ? "niets" : String.join(" ", signalen))
        .toList();
  }

  private static List<String> gezien(Grens grens, LocalDate begin, Stream<LocalDate> dagen) {
    Proefzaak zaak = opgesteld(grens, begin);
    List<String> gezien = new ArrayList<>();
    dagen.forEach(
        dag -> {
          zaak.uitTot(dag);
          nietsVoorMiddernacht(zaak);
          gezien.add(nu(zaak, grens.woord(1)));
        });
    return gezien;
  }

  /** What the table says was done first: a day from the beginning, a step and its facts. */
  private static Proefzaak opgesteld(Grens grens, LocalDate begin) {
    List<String[]> stappen =
        Arrays.stream(grens.vooraf().split("; "))
            .filter(tekst -> !tekst.isEmpty())
            .map(tekst -> tekst.split(" "))
            .toList();
    boolean eerder = !stappen.isEmpty() && stappen.getFirst()[1].equals("aanmelding");
    Proefzaak zaak =
        Proefzaak.van(
            grens.werkwijze(), eerder ? begin.plusDays(dagen(stappen.getFirst()[0], 0)) : begin);
    for (String[] stap : eerder ? stappen.subList(1, stappen.size()) : stappen) {
      zaak.uitTot(begin.plusDays(dagen(stap[0], 1)));
      zaak.doe(stap[1], begin.plusDays(dagen(stap[0], 0)), feiten(stap));
    }
    return zaak;
  }

  /** Of {@code 0@3}: done on the first day, told on the fourth. */
  private static long dagen(String tekst, int welk) {
    String[] dagen = tekst.split("@");
    return Long.parseLong(dagen[Math.min(welk, dagen.length - 1)]);
  }

  private static Map<String, Object> feiten(String[] stap) {
    return Arrays.stream(stap)
        .skip(2)
        .map(feit -> feit.split("="))
        .collect(Collectors.toMap(feit -> feit[0], feit -> waarde(feit[1])));
  }

  private static Object waarde(String tekst) {
    return tekst.matches("\\d+") ? Integer.valueOf(tekst) : tekst;
  }

  /** The signal that was stored and what a professional is shown say the same. */
  private static String nu(Proefzaak zaak, String stap) {
    Mogelijkheid taak =
        zaak.taken().stream().filter(t -> stap.equals(t.code())).findFirst().orElseThrow();
    boolean verstreken =
        zaak.alle(TermijnVerstreken.class).stream().anyMatch(g -> g.stap().equals(stap));
    assertThat(taak.teLaat()).isEqualTo(verstreken);
    if (verstreken) {
      return "te laat";
    }
    return zaak.alle(HerinneringNodig.class).stream().anyMatch(g -> g.stap().equals(stap))
        ? "herinnerd"
        : "open";
  }

  /** Until the next midnight in Amsterdam, whatever the clock does, nothing more becomes due. */
  private static void nietsVoorMiddernacht(Proefzaak zaak) {
    Instant middernacht = zaak.vandaag().plusDays(1).atTime(0, 0).atZone(AMSTERDAM).toInstant();
    assertThat(zaak.termijnen())
        .extracting(Deadline::expires)
        .allSatisfy(vervalt -> assertThat(vervalt).isAfterOrEqualTo(middernacht));
  }

  @Test
  void geen_grens_die_een_intake_aangaat_blijft_ongespeeld() {
    Grens.toetsDatAllesGespeeldWordt("intake", 16);
  }
}
