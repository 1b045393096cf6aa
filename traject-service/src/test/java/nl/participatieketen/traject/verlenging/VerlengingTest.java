package nl.participatieketen.traject.verlenging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Fasegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.VerlengingOpdracht;
import nl.participatieketen.traject.traject.Wachtsoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerlengingTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final String ARGUMENT = "hij was lang ziek en wil graag door";

  @ParameterizedTest
  @ValueSource(strings = {"isd-bol", "uw-utrecht", "alphen-rijnstreek", "pastiel"})
  void waar_de_werkwijze_nooit_verlengt_kan_het_ook_niet_met_een_argument(String werkwijze) {
    Proeftraject traject = Proeftraject.van(werkwijze, BEGIN);

    assertThat(
            traject.geweigerd(
                Proeftraject.JOBCOACH, lopend -> verleng(lopend, "traject", "traject", null)))
        .isEqualTo("verlenging-nooit");
    var voorbeeld = voorbeeld(traject, "traject", "traject");
    assertThat(voorbeeld.mag()).isFalse();
    assertThat(voorbeeld.reden()).contains(traject.dossier().uiterlijkTot().toString());
  }

  @Test
  void een_keer_met_argument_is_een_keer_met_argument() {
    Proeftraject traject = lelystad();
    LocalDate einde = BEGIN.plusMonths(12);

    assertThat(
            traject.geweigerd(
                Proeftraject.JOBCOACH,
                lopend ->
                    Proeftraject.beslis(
                        lopend,
                        new VerlengingOpdracht.Verleng("fase", "werkervaringsbaan", null, null))))
        .isEqualTo("argument-nodig");
    assertThat(
            traject.geweigerd(
                Proeftraject.JOBCOACH, lopend -> verleng(lopend, einde.plusMonths(6).plusDays(1))))
        .isEqualTo("te-lang");

    traject.doe(Proeftraject.JOBCOACH, lopend -> verleng(lopend, null));

    assertThat(traject.dossier().fasen().lopend("werkervaringsbaan").orElseThrow().uiterlijkTot())
        .isEqualTo(einde.plusMonths(6));
    assertThat(traject.geweigerd(Proeftraject.JOBCOACH, lopend -> verleng(lopend, null)))
        .isEqualTo("vaak-genoeg-verlengd");
  }

  @Test
  void een_voorbeeld_zegt_wat_er_verandert_en_verandert_niets() {
    Proeftraject traject = lelystad();
    Stand voor = traject.stand();

    var voorbeeld = voorbeeld(traject, "fase", "werkervaringsbaan");

    assertThat(voorbeeld.mag()).isTrue();
    assertThat(voorbeeld.van()).isEqualTo(BEGIN.plusMonths(12));
    assertThat(voorbeeld.tot()).isEqualTo(BEGIN.plusMonths(18));
    assertThat(voorbeeld.argumentNodig()).isTrue();
    assertThat(traject.stand()).isEqualTo(voor);
  }

  @Test
  void na_een_verlenging_verstrijkt_de_fase_op_het_nieuwe_einde() {
    Proeftraject traject = lelystad();
    LocalDate einde = BEGIN.plusMonths(12);
    traject.tot(einde.plusDays(1));
    assertThat(traject.alle(Fasegebeurtenis.FaseTermijnVerstreken.class)).hasSize(1);

    traject.doe(Proeftraject.JOBCOACH, lopend -> verleng(lopend, null)).tot(einde.plusMonths(6));
    assertThat(traject.alle(Fasegebeurtenis.FaseTermijnVerstreken.class)).hasSize(1);

    traject.tot(einde.plusMonths(6).plusDays(1));
    assertThat(traject.alle(Fasegebeurtenis.FaseTermijnVerstreken.class)).hasSize(2);
  }

  @Test
  void wie_langer_mag_begint_ook_later_af_te_tellen_naar_het_einde() {
    Proeftraject traject = Proeftraject.van("wsp-den-haag", BEGIN);
    LocalDate einde = BEGIN.plusMonths(6);
    LocalDate aftellen = einde.minusMonths(2);
    traject.tot(aftellen);
    assertThat(traject.dossier().agenda().toont(Wachtsoort.AFTELLEN)).isTrue();

    traject.doe(
        Proeftraject.JOBCOACH, lopend -> verleng(lopend, "traject", "traject", einde.plusDays(30)));
    assertThat(traject.dossier().agenda().toont(Wachtsoort.AFTELLEN)).isFalse();

    traject.tot(aftellen.plusDays(60));
    assertThat(traject.gesignaleerd(Wachtsoort.AFTELLEN, "traject"))
        .containsExactly(aftellen, aftellen.plusDays(30));
  }

  private static Proeftraject lelystad() {
    String route =
        Proeftraject.WERKWIJZEN
            .nieuwste("werkbedrijf-lelystad")
            .orElseThrow()
            .routes()
            .values()
            .stream()
            .filter(r -> "werkervaringsbaan".equals(r.begin()))
            .findFirst()
            .orElseThrow()
            .code();
    return Proeftraject.van("werkbedrijf-lelystad", route, BEGIN);
  }

  private static Decision<Gebeurtenis> verleng(LopendTraject lopend, @Nullable LocalDate tot) {
    return verleng(lopend, "fase", "werkervaringsbaan", tot);
  }

  private static Decision<Gebeurtenis> verleng(
      LopendTraject lopend, String soort, String code, @Nullable LocalDate tot) {
    return Proeftraject.beslis(lopend, new VerlengingOpdracht.Verleng(soort, code, tot, ARGUMENT));
  }

  private static Verlengingsvoorbeeld voorbeeld(Proeftraject traject, String soort, String code) {
    return Verlengingsvoorbeeld.van(
        new LopendTraject(
            traject.werkwijze(),
            (Stand.Lopend) traject.stand(),
            Proeftraject.asker(Proeftraject.JOBCOACH, traject.vandaag())),
        soort,
        code,
        null);
  }
}
