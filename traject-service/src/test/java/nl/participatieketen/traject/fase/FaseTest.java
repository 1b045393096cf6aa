package nl.participatieketen.traject.fase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.traject.traject.Fasegebeurtenis;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.werkwijze.Werkwijze;
import org.junit.jupiter.api.Test;

class FaseTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 8, 31);

  @Test
  void een_traject_begint_met_de_eerste_fase_van_zijn_route_en_met_haar_data_op_de_kalender() {
    Proeftraject traject = Proeftraject.van("isd-bol", BEGIN);

    var fase = traject.dossier().fasen().lopend("werkervaring").orElseThrow();
    assertThat(fase.minimaalTot()).isEqualTo("2026-11-30");
    assertThat(fase.uiterlijkTot()).isEqualTo("2027-02-28");
    assertThat(traject.dossier().fasen().evaluaties("werkervaring"))
        .extracting(e -> e.gepland().op())
        .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 30));
  }

  @Test
  void inzet_per_week_volgt_op_elkaar() {
    Proeftraject traject =
        Proeftraject.van("ijmond-werkt", route("ijmond-werkt", "sterk-naar-werk"), BEGIN);

    var fase = traject.dossier().fasen().lopend("sterk-naar-werk").orElseThrow();
    assertThat(requireNonNull(fase.inzetOp(BEGIN.plusWeeks(4).minusDays(1))).dagdelen())
        .isEqualTo(3);
    assertThat(requireNonNull(fase.inzetOp(BEGIN.plusWeeks(4))).dagdelen()).isEqualTo(2);
    assertThat(fase.inzetOp(BEGIN.plusWeeks(8))).isNull();
  }

  @Test
  void voor_het_minimum_is_een_argument_nodig_en_daarna_niet() {
    FaseOpdracht rondAf = new FaseOpdracht.RondFaseAf("werkervaring", null, null);
    Proeftraject traject = Proeftraject.van("isd-bol", BEGIN).tot(LocalDate.of(2026, 11, 29));

    assertThat(
            traject.geweigerd(
                Proeftraject.KLANTMANAGER, lopend -> Proeftraject.beslis(lopend, rondAf)))
        .isEqualTo("nog-niet-klaar");

    traject
        .tot(LocalDate.of(2026, 11, 30))
        .doe(Proeftraject.KLANTMANAGER, lopend -> Proeftraject.beslis(lopend, rondAf));
    assertThat(traject.dossier().fasen().lopend()).isEmpty();
  }

  @Test
  void de_langste_duur_van_een_fase_verstrijkt_de_dag_erna_en_een_keer() {
    Proeftraject traject = Proeftraject.van("isd-bol", BEGIN).tot(LocalDate.of(2027, 2, 28));
    assertThat(traject.alle(Fasegebeurtenis.FaseTermijnVerstreken.class)).isEmpty();

    traject.tot(LocalDate.of(2027, 6, 30));

    assertThat(traject.alle(Fasegebeurtenis.FaseTermijnVerstreken.class))
        .containsExactly(
            new Fasegebeurtenis.FaseTermijnVerstreken(
                "werkervaring", LocalDate.of(2027, 2, 28), "terugmelding"));
    assertThat(traject.gesignaleerd(Wachtsoort.TERUGMELDEN, "werkervaring"))
        .containsExactly(LocalDate.of(2027, 3, 1));
  }

  @Test
  void wat_na_een_fase_komt_volgt_uit_de_feiten_van_haar_laatste_stap() {
    Proeftraject traject = Proeftraject.van("pastiel", BEGIN);
    doe(traject, "startcoach", "gesprek", Map.of("observatie", "werkt rustig en secuur door"));
    traject.tot(BEGIN.plusWeeks(5));
    doe(traject, "startcoach", "traject-kiezen", Map.of("trajectsoort", "extra-lang"));

    assertThat(traject.dossier().fasen().lopend())
        .extracting(Fasestand::code)
        .containsExactly("extra-lang");
  }

  @Test
  void een_fase_die_op_bekwaamheid_eindigt_is_pas_dan_klaar() {
    Proeftraject traject = Proeftraject.van("cycloon", BEGIN);
    String eerste = traject.dossier().fasen().lopend().getFirst().code();

    assertThat(
            traject.geweigerd(
                Proeftraject.JOBCOACH,
                lopend ->
                    Proeftraject.beslis(lopend, new FaseOpdracht.RondFaseAf(eerste, null, null))))
        .isEqualTo("nog-niet-klaar");
  }

  @Test
  void een_fase_die_ernaast_hoort_kan_beginnen_zolang_de_andere_loopt() {
    Proeftraject traject =
        Proeftraject.van(
            "werkbedrijf-lelystad", route("werkbedrijf-lelystad", "werkervaringsbaan"), BEGIN);

    traject.doe(
        Proeftraject.JOBCOACH,
        lopend ->
            Proeftraject.beslis(lopend, new FaseOpdracht.StartFase("bijzondere-doelgroepen")));

    assertThat(traject.dossier().fasen().lopend())
        .extracting(Fasestand::code)
        .containsExactly("werkervaringsbaan", "bijzondere-doelgroepen");
  }

  @Test
  void geen_fase_duurt_langer_dan_het_traject() {
    for (Werkwijze werkwijze : Proeftraject.WERKWIJZEN.alle()) {
      Proeftraject traject = Proeftraject.van(werkwijze.id(), BEGIN);
      assertThat(traject.dossier().fasen().lopend())
          .as(werkwijze.id())
          .allSatisfy(
              fase ->
                  assertThat(
                          fase.uiterlijkTot() == null
                              || !fase.uiterlijkTot().isAfter(traject.dossier().uiterlijkTot()))
                      .isTrue());
    }
  }

  private static void doe(
      Proeftraject traject, String rol, String stap, Map<String, String> feiten) {
    traject.doeAls(
        rol,
        lopend ->
            Proeftraject.beslis(
                lopend, new FaseOpdracht.DoeStap(stap, lopend.vandaag(), feiten, null)));
  }

  /** The route that begins with this phase. */
  private static String route(String werkwijze, String fase) {
    return Proeftraject.WERKWIJZEN.nieuwste(werkwijze).orElseThrow().routes().values().stream()
        .filter(route -> fase.equals(route.begin()))
        .findFirst()
        .orElseThrow()
        .code();
  }
}
