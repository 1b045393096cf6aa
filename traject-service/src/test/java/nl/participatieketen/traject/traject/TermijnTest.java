package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Gegeven.gegeven;
import static nl.participatieketen.traject.traject.Voorbeeld.AFGEROND;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR;
import static nl.participatieketen.traject.traject.Voorbeeld.GEPLAATST;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART;
import static nl.participatieketen.traject.traject.Voorbeeld.LAATSTE_DAG;
import static nl.participatieketen.traject.traject.Voorbeeld.TERUGGEMELD;
import static nl.participatieketen.traject.traject.Voorbeeld.UITGEVALLEN;
import static nl.participatieketen.traject.traject.Voorbeeld.VERSTREKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.Gesignaleerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermijnTest {

  private static final TrajectSoort SOORT = new TrajectSoort();
  private static final LocalDate DAG_ERNA = LAATSTE_DAG.plusDays(1);

  static Stream<Gegeven> lopend() {
    return Stream.of(
        gegeven(GESTART),
        gegeven(GESTART, BEMIDDELBAAR),
        gegeven(GESTART, BEMIDDELBAAR, GEPLAATST),
        gegeven(GESTART, BEMIDDELBAAR, GEPLAATST, UITGEVALLEN));
  }

  @ParameterizedTest
  @MethodSource("lopend")
  void zolang_het_traject_loopt_verstrijkt_de_duur_na_de_laatste_dag_in_amsterdam(Gegeven gegeven) {
    assertThat(SOORT.deadlines(gegeven.stand()))
        .contains(new Deadline(TrajectSoort.LANGSTE_DUUR, Instant.parse("2026-02-28T23:00:00Z")));
  }

  @ParameterizedTest
  @MethodSource("lopend")
  void dat_de_duur_verstreek_wordt_een_keer_vastgelegd_en_beeindigt_niets(Gegeven gegeven) {
    gegeven.op(DAG_ERNA).verstrijkt(TrajectSoort.LANGSTE_DUUR).dan(VERSTREKEN);
    Gegeven daarna =
        gegeven(
            Stream.concat(gegeven.eerder().stream(), Stream.of(VERSTREKEN))
                .toArray(Gebeurtenis[]::new));
    assertThat(daarna.stand())
        .hasSameClassAs(gegeven.stand())
        .isInstanceOfSatisfying(
            Stand.Lopend.class, s -> assertThat(s.dossier().termijnVerstreken()).isTrue());
    assertThat(SOORT.deadlines(daarna.stand()))
        .extracting(Deadline::kind)
        .doesNotContain(TrajectSoort.LANGSTE_DUUR);
    daarna.op(DAG_ERNA).verstrijkt(TrajectSoort.LANGSTE_DUUR).danGeweigerd("geen-termijn");
  }

  @ParameterizedTest
  @MethodSource("lopend")
  void wie_te_vroeg_komt_doet_niets(Gegeven gegeven) {
    gegeven.op(LAATSTE_DAG).verstrijkt(TrajectSoort.LANGSTE_DUUR).danGeweigerd("geen-termijn");
  }

  @Test
  void een_dag_die_verschoof_nadat_hij_gevonden_was_gaat_niet_alsnog_af() {
    String stilstand = "stagnatie:traject:1";
    LocalDate gevonden = Voorbeeld.STILSTAND_OP;
    var net =
        new Gebeurtenis.BemiddelbaarVerklaard(
            Voorbeeld.PROFIEL, gevonden, gevonden.plusMonths(3), null);

    gegeven(GESTART)
        .op(gevonden)
        .verstrijkt(stilstand)
        .dan(new Gesignaleerd("stagnatie", Wacht.TRAJECT, 1, gevonden, List.of()));
    gegeven(GESTART, net).op(gevonden).verstrijkt(stilstand).danGeweigerd("geen-termijn");
  }

  @Test
  void na_het_einde_loopt_er_geen_termijn() {
    for (Gegeven voorbij :
        List.of(gegeven(), gegeven(GESTART, TERUGGEMELD), gegeven(GESTART, AFGEROND))) {
      assertThat(SOORT.deadlines(voorbij.stand())).isEmpty();
      voorbij.op(DAG_ERNA).verstrijkt(TrajectSoort.LANGSTE_DUUR).danGeweigerd("geen-termijn");
    }
  }
}
