package nl.participatieketen.traject.traject;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.MeldContactMislukt;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.Pauzeer;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.VoerGesprek;
import nl.participatieketen.traject.traject.FaseOpdracht.DoeStap;
import nl.participatieketen.traject.traject.FaseOpdracht.HoudEvaluatie;
import nl.participatieketen.traject.traject.FaseOpdracht.MeldNietVerschenen;
import nl.participatieketen.traject.traject.PlanOpdracht.StelPlanOp;
import org.junit.jupiter.api.Test;

/** No act of a traject lies before what it belongs to began, or after what it belongs to ends. */
class DagenTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final LocalDate VANDAAG = BEGIN.plusDays(10);
  private static final LocalDate ERVOOR = BEGIN.minusDays(1);
  private static final LocalDate MORGEN = VANDAAG.plusDays(1);

  private final Proeftraject traject = Proeftraject.van("isd-bol", BEGIN).tot(VANDAAG);

  @Test
  void een_gesprek_en_een_poging_liggen_tussen_het_begin_en_vandaag() {
    assertThat(gesprek(ERVOOR)).isEqualTo("voor-het-begin");
    assertThat(gesprek(MORGEN)).isEqualTo("in-de-toekomst");
    assertThat(poging(ERVOOR)).isEqualTo("voor-het-begin");
    assertThat(poging(MORGEN)).isEqualTo("in-de-toekomst");
    traject.doe(Proeftraject.JOBCOACH, lopend -> gesprek(lopend, BEGIN));
    traject.doe(Proeftraject.JOBCOACH, lopend -> gesprek(lopend, VANDAAG));
  }

  @Test
  void een_evaluatie_ligt_tussen_het_begin_en_vandaag() {
    assertThat(evaluatie(ERVOOR)).isEqualTo("voor-het-begin");
    assertThat(evaluatie(MORGEN)).isEqualTo("in-de-toekomst");
  }

  @Test
  void een_pauze_duurt_niet_langer_dan_het_traject() {
    LocalDate einde = traject.dossier().uiterlijkTot();
    assertThat(pauze(einde.plusDays(1))).isEqualTo("na-het-einde");
    traject.doe(Proeftraject.JOBCOACH, lopend -> pauze(lopend, einde));
  }

  @Test
  void een_stap_wordt_gedaan_of_gemist_terwijl_haar_fase_loopt() {
    Proeftraject met = metStap();
    String stap = eersteStap(met);
    for (LocalDate dag : List.of(LocalDate.of(1800, 1, 1), ERVOOR)) {
      assertThat(
              met.geweigerd(
                  Proeftraject.JOBCOACH,
                  lopend -> Proeftraject.beslis(lopend, new MeldNietVerschenen(stap, dag, null))))
          .isEqualTo("voor-het-begin");
    }
    String rol = door(met, stap);
    assertThat(
            met.geweigerd(
                met.in(rol),
                lopend -> Proeftraject.beslis(lopend, new DoeStap(stap, ERVOOR, Map.of(), null))))
        .isEqualTo("voor-het-begin");
    assertThat(
            met.geweigerd(
                met.in(rol),
                lopend ->
                    Proeftraject.beslis(
                        lopend, new DoeStap(stap, met.vandaag().plusDays(1), Map.of(), null))))
        .isEqualTo("in-de-toekomst");
  }

  @Test
  void een_doel_en_een_instrument_van_het_plan_vallen_binnen_het_traject() {
    var doel = new Plandoel("ritme", null, ERVOOR);
    assertThat(plan(List.of(doel), List.of())).isEqualTo("doel-voor-begin");
    var goed = new Plandoel("ritme", null, BEGIN.plusMonths(1));
    for (LocalDate van : List.of(ERVOOR, traject.dossier().uiterlijkTot().plusDays(1))) {
      assertThat(plan(List.of(goed), List.of(new Planinstrument("werkplek", van))))
          .isEqualTo("buiten-het-traject");
    }
  }

  /** One of the trajecten whose first phase has a step that can be done. */
  private static Proeftraject metStap() {
    return Proeftraject.WERKWIJZEN.alle().stream()
        .map(werkwijze -> Proeftraject.van(werkwijze.id(), BEGIN))
        .filter(t -> t.dossier().fasen().lopend().stream().anyMatch(f -> !f.open().isEmpty()))
        .findFirst()
        .orElseThrow();
  }

  private static String eersteStap(Proeftraject met) {
    return met.dossier().fasen().lopend().stream()
        .flatMap(fase -> fase.open().keySet().stream())
        .findFirst()
        .orElseThrow();
  }

  private static String door(Proeftraject met, String stap) {
    return met.werkwijze().fasen().values().stream()
        .flatMap(fase -> fase.stappen().values().stream())
        .filter(s -> s.code().equals(stap))
        .findFirst()
        .orElseThrow()
        .door();
  }

  private String gesprek(LocalDate op) {
    return traject.geweigerd(Proeftraject.JOBCOACH, lopend -> gesprek(lopend, op));
  }

  private static Decision<Gebeurtenis> gesprek(LopendTraject lopend, LocalDate op) {
    return Proeftraject.beslis(
        lopend, new VoerGesprek("voortgang", op, List.of(), null, null, null));
  }

  private String poging(LocalDate op) {
    return traject.geweigerd(
        Proeftraject.JOBCOACH,
        lopend -> Proeftraject.beslis(lopend, new MeldContactMislukt(op, "telefoon", null)));
  }

  private String evaluatie(LocalDate op) {
    return traject.geweigerd(
        Proeftraject.JOBCOACH,
        lopend ->
            Proeftraject.beslis(lopend, new HoudEvaluatie(null, null, op, List.of(), null, null)));
  }

  private String pauze(LocalDate terugOp) {
    return traject.geweigerd(Proeftraject.JOBCOACH, lopend -> pauze(lopend, terugOp));
  }

  private static Decision<Gebeurtenis> pauze(LopendTraject lopend, LocalDate terugOp) {
    return Proeftraject.beslis(lopend, new Pauzeer(terugOp, "opname"));
  }

  private String plan(List<Plandoel> doelen, List<Planinstrument> instrumenten) {
    Map<String, String> onderdelen = onderdelen();
    return traject.geweigerd(
        Proeftraject.KLANTMANAGER,
        lopend ->
            Proeftraject.beslis(
                lopend,
                new StelPlanOp(
                    doelen,
                    instrumenten,
                    new Plantekst(onderdelen, Map.of(), List.of(), List.of()))));
  }

  private Map<String, String> onderdelen() {
    var regel = traject.werkwijze().traject().plan();
    return regel == null
        ? Map.of()
        : regel.onderdelen().stream()
            .collect(toMap(deel -> deel, deel -> "wat erover te zeggen is"));
  }
}
