package nl.participatieketen.traject.overdracht;

import static nl.participatieketen.traject.traject.Proeftraject.WERKWIJZEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.LegFeitenVast;
import nl.participatieketen.traject.traject.Beletsel;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Herkomst;
import nl.participatieketen.traject.traject.Ophaling;
import nl.participatieketen.traject.traject.OverdrachtOpdracht;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtOvergenomen;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtUitgebleven;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtVerwacht;
import nl.participatieketen.traject.traject.OvergenomenFeit;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.Test;

class OverdrachtbesluitTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final URI DATAREF = URI.create("https://keten.example/intake/v1/overdrachten/1");
  private static final Overdrachtbesluit BESLUIT = new Overdrachtbesluit(WERKWIJZEN);

  @Test
  void wat_de_intake_weet_is_daarna_bekend_met_de_dag_waarvoor_het_geldt() {
    Proeftraject traject = neemOver(wacht("weener-xl"), Map.of("loonwaarde", feit("29.5", BEGIN)));

    assertThat(traject.dossier().feiten()).containsEntry("loonwaarde", "29.5");
    assertThat(traject.dossier().begeleiding().feitenOp()).containsEntry("loonwaarde", BEGIN);
    assertThat(wachtNog(traject)).isFalse();
  }

  @Test
  void wat_het_traject_al_zo_nieuw_of_nieuwer_weet_blijft_staan() {
    for (int dagen : List.of(0, 1)) {
      Proeftraject traject =
          wacht("weener-xl")
              .tot(BEGIN.plusDays(5))
              .doe(
                  Proeftraject.JOBCOACH,
                  lopend ->
                      Proeftraject.beslis(
                          lopend,
                          new LegFeitenVast(BEGIN.plusDays(dagen), Map.of("loonwaarde", "50"))));

      neemOver(traject, Map.of("loonwaarde", feit("29.5", BEGIN)));

      assertThat(traject.dossier().feiten()).containsEntry("loonwaarde", "50");
      assertThat(traject.alle(OverdrachtOvergenomen.class).getLast().gelaten())
          .isEqualTo(Map.of("loonwaarde", "nieuwer-bekend"));
    }
  }

  @Test
  void wat_de_intake_later_vaststelde_dan_het_traject_gaat_voor() {
    Proeftraject traject =
        wacht("weener-xl")
            .doe(
                Proeftraject.JOBCOACH,
                lopend ->
                    Proeftraject.beslis(
                        lopend, new LegFeitenVast(BEGIN.minusDays(1), Map.of("loonwaarde", "50"))));

    neemOver(traject, Map.of("loonwaarde", feit("29.5", BEGIN)));

    assertThat(traject.dossier().feiten()).containsEntry("loonwaarde", "29.5");
  }

  @Test
  void wat_de_werkwijze_niet_kent_of_niet_kan_zijn_blijft_weg() {
    Proeftraject traject =
        neemOver(
            wacht("alphen-rijnstreek"),
            Map.of(
                "bestaat-niet", feit("ja", BEGIN),
                "zrm.bestaat-niet", feit("3", BEGIN),
                "zrm", feit("3", BEGIN),
                "zrm.financien", feit("drie", BEGIN)));

    assertThat(traject.dossier().feiten()).isEmpty();
    assertThat(traject.alle(OverdrachtOvergenomen.class).getLast().gelaten())
        .hasSize(4)
        .allSatisfy((code, waarom) -> assertThat(waarom).isEqualTo("onbekend-feit"));
  }

  @Test
  void elk_feit_van_elke_werkwijze_komt_over_zoals_het_vastgelegd_wordt() {
    WERKWIJZEN
        .alle()
        .forEach(
            werkwijze ->
                werkwijze
                    .feiten()
                    .values()
                    .forEach(
                        feit ->
                            Voorbeeldwaarde.van(feit)
                                .forEach(
                                    (code, waarde) ->
                                        assertThat(Feitkeuring.kent(werkwijze, code, waarde))
                                            .as("%s %s=%s", werkwijze.id(), code, waarde)
                                            .isTrue())));
  }

  @Test
  void nieuwe_feiten_kunnen_een_ander_de_regie_geven() {
    Proeftraject traject = wacht("ede-p-team");
    assertThat(traject.dossier().regie().rollen()).containsExactly("regisseur-elders");

    neemOver(traject, Map.of("hoofdprobleem", feit("werk", BEGIN)));

    assertThat(traject.dossier().regie().rollen()).containsExactly("participatieregisseur");
  }

  @Test
  void een_beletsel_is_zichtbaar_en_wordt_telkens_na_twee_keer_zo_lang_opnieuw_geprobeerd() {
    Proeftraject traject = wacht("weener-xl");
    IntStream.range(0, 8)
        .forEach(
            keer ->
                traject.neem(
                    verwerk(traject.stand(), new Ophaling.Belet(Beletsel.NIET_GEVONDEN), BEGIN)));

    assertThat(traject.alle(OverdrachtUitgebleven.class))
        .extracting(g -> ChronoUnit.DAYS.between(g.op(), g.opnieuwOp()))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 32L, 32L);
    assertThat(traject.dossier().agenda().toont(Wachtsoort.OVERDRACHT)).isTrue();

    neemOver(traject, Map.of());
    assertThat(traject.dossier().agenda().toont(Wachtsoort.OVERDRACHT)).isFalse();
  }

  @Test
  void wie_niet_wil_wachten_vraagt_het_meteen_opnieuw() {
    Proeftraject traject = wacht("weener-xl");
    belet(traject);
    assertThat(termijn(traject)).isEqualTo(BEGIN.plusDays(1));

    traject.neem(opnieuw(traject.stand(), BEGIN));

    assertThat(termijn(traject)).isEqualTo(BEGIN);
    belet(traject);
    assertThat(termijn(traject)).isEqualTo(BEGIN.plusDays(2));
    neemOver(traject, Map.of());
    assertThat(opnieuw(traject.stand(), BEGIN)).isInstanceOf(Decision.Refused.class);
  }

  @Test
  void na_het_einde_van_het_traject_wordt_niets_meer_gehaald() {
    Proeftraject traject = wacht("weener-xl");
    traject.neem(
        Decision.accept(new Gebeurtenis.TrajectAfgerond("betaald-werk", BEGIN, null, null)));

    assertThat(wachtNog(traject)).isFalse();
    assertThat(opnieuw(traject.stand(), BEGIN)).isInstanceOf(Decision.Refused.class);
  }

  @Test
  void wat_niet_verwacht_wordt_verandert_niets() {
    Proeftraject zonder = Proeftraject.van("weener-xl", BEGIN);
    Proeftraject al = neemOver(wacht("weener-xl"), Map.of());

    for (Stand stand : List.of(zonder.stand(), al.stand())) {
      assertThat(verwerk(stand, gekregen(Map.of()), BEGIN))
          .isEqualTo(Decision.<Gebeurtenis>accept());
    }
  }

  @Test
  void wat_voor_de_aanname_overkwam_is_na_de_aanname_nog_bekend() {
    Proeftraject traject =
        Proeftraject.aangemeld("leiden", Proeftraject.eersteRoute("leiden"), BEGIN)
            .neem(Decision.accept(new OverdrachtVerwacht(DATAREF, BEGIN)));
    assertThat(traject.stand()).isInstanceOf(Stand.Aangeboden.class);
    neemOver(traject, Map.of("traject-mogelijk", feit("ja", BEGIN)));

    traject.neemAan();

    assertThat(traject.stand()).isInstanceOf(Stand.InBegeleiding.class);
    assertThat(traject.dossier().feiten()).containsEntry("traject-mogelijk", "ja");
    assertThat(traject.dossier().regie().rollen()).containsExactly("consulent");
    assertThat(wachtNog(traject)).isFalse();
  }

  private static Proeftraject wacht(String werkwijze) {
    return Proeftraject.van(werkwijze, BEGIN)
        .neem(Decision.accept(new OverdrachtVerwacht(DATAREF, BEGIN)));
  }

  private static Proeftraject neemOver(Proeftraject traject, Map<String, OvergenomenFeit> feiten) {
    return traject.neem(verwerk(traject.stand(), gekregen(feiten), traject.vandaag()));
  }

  private static Ophaling gekregen(Map<String, OvergenomenFeit> feiten) {
    return new Ophaling.Gekregen(
        new Herkomst(
            new UUID(1, 1),
            new UUID(2, 2),
            "gemeente-voorbeeld",
            new Werkwijzeversie("weener-xl", 1),
            "werk-en-participatie",
            1),
        feiten,
        null);
  }

  private static void belet(Proeftraject traject) {
    traject.neem(verwerk(traject.stand(), new Ophaling.Belet(Beletsel.GEEN_TOEGANG), BEGIN));
  }

  private static boolean wachtNog(Proeftraject traject) {
    return new TrajectSoort()
        .deadlines(traject.stand()).stream()
            .anyMatch(termijn -> termijn.kind().equals(TrajectSoort.OVERDRACHT));
  }

  private static LocalDate termijn(Proeftraject traject) {
    return new TrajectSoort()
        .deadlines(traject.stand()).stream()
            .filter(termijn -> termijn.kind().equals(TrajectSoort.OVERDRACHT))
            .map(termijn -> LocalDate.ofInstant(termijn.expires(), Duur.TIJDZONE))
            .findFirst()
            .orElseThrow();
  }

  private static OvergenomenFeit feit(String waarde, LocalDate op) {
    return new OvergenomenFeit(waarde, op, "werkgesprek", null, null);
  }

  private static Decision<Gebeurtenis> verwerk(Stand stand, Ophaling ophaling, LocalDate dag) {
    return BESLUIT.beslis(stand, new OverdrachtOpdracht.NeemOver(ophaling), asker(dag));
  }

  private static Decision<Gebeurtenis> opnieuw(Stand stand, LocalDate dag) {
    return BESLUIT.beslis(stand, new OverdrachtOpdracht.HaalOpnieuw(), asker(dag));
  }

  private static Asker asker(LocalDate dag) {
    return Proeftraject.asker(Proeftraject.JOBCOACH, dag);
  }
}
