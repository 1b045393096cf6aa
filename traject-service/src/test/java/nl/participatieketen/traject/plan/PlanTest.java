package nl.participatieketen.traject.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.PlanOpdracht;
import nl.participatieketen.traject.traject.Plandoel;
import nl.participatieketen.traject.traject.Planinstrument;
import nl.participatieketen.traject.traject.Plantekst;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Stand;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final Plandoel DOEL = new Plandoel("ritme", null, BEGIN.plusMonths(3));

  private final Proeftraject traject = Proeftraject.van("pastiel", BEGIN);

  @Test
  void een_plan_geldt_pas_als_iedereen_het_ondertekend_heeft() {
    stelOp(DOEL);
    assertThat(traject.dossier().plan().geldend()).isNull();

    teken(1, "deelnemer");
    assertThat(traject.dossier().plan().geldend()).isNull();
    assertThat(
            traject.geweigerd(
                Proeftraject.KLANTMANAGER, lopend -> onderteken(lopend, 1, "jobcoach")))
        .isEqualTo("andere-rol");

    traject.doeAls("jobcoach", lopend -> onderteken(lopend, 1, "jobcoach"));
    assertThat(requireNonNull(traject.dossier().plan().geldend()).versie()).isEqualTo(1);
  }

  @Test
  void een_nieuwe_versie_laat_de_oude_gelden_tot_zij_getekend_is() {
    stelOp(DOEL);
    teken(1, "deelnemer");
    teken(1, "jobcoach");

    stelOp(DOEL, new Plandoel("op-tijd", "ritme", BEGIN.plusMonths(1)));

    assertThat(requireNonNull(traject.dossier().plan().geldend()).versie()).isEqualTo(1);
    assertThat(requireNonNull(traject.dossier().plan().concept()).versie()).isEqualTo(2);
    assertThat(
            traject.geweigerd(Proeftraject.JOBCOACH, lopend -> onderteken(lopend, 1, "jobcoach")))
        .isEqualTo("geen-concept");
  }

  @Test
  void een_doel_valt_binnen_het_traject_en_een_subdoel_hoort_bij_een_doel() {
    assertThat(geweigerd(new Plandoel("ritme", null, BEGIN.plusMonths(19))))
        .isEqualTo("doel-na-einde");
    assertThat(geweigerd(new Plandoel("op-tijd", "ritme", BEGIN))).isEqualTo("doel-onbekend");
    assertThat(geweigerd(DOEL, DOEL)).isEqualTo("doel-dubbel");
  }

  @Test
  void een_instrument_wordt_ingezet_als_het_in_het_geldende_plan_staat() {
    String instrument = traject.werkwijze().menukaart().keySet().iterator().next();
    var zetIn = new PlanOpdracht.ZetInstrumentIn(instrument, BEGIN);
    assertThat(
            traject.geweigerd(Proeftraject.JOBCOACH, lopend -> Proeftraject.beslis(lopend, zetIn)))
        .isEqualTo("niet-in-plan");

    traject.doe(
        Proeftraject.JOBCOACH,
        lopend ->
            Proeftraject.beslis(
                lopend,
                new PlanOpdracht.StelPlanOp(
                    List.of(DOEL), List.of(new Planinstrument(instrument, null)), TEKST)));
    teken(1, "deelnemer");
    teken(1, "jobcoach");
    traject.doe(Proeftraject.JOBCOACH, lopend -> Proeftraject.beslis(lopend, zetIn));

    assertThat(traject.dossier().plan().lopend(instrument)).isPresent();
  }

  @Test
  void wat_het_beleid_niet_toelaat_kan_niet_en_zegt_waarom() {
    Proeftraject alphen = Proeftraject.van("alphen-rijnstreek", BEGIN);
    var beschut =
        Menukaart.van(lopend(alphen)).stream()
            .filter(keuze -> keuze.instrument().equals("beschut-werk"))
            .findFirst()
            .orElseThrow();

    assertThat(beschut.past()).isEqualTo("nee");
    assertThat(beschut.redenen()).isNotEmpty();
  }

  @Test
  void een_leerwerkplek_duurt_een_half_jaar_en_mag_een_keer_zo_lang_verlengd() {
    Proeftraject alphen = Proeftraject.van("alphen-rijnstreek", BEGIN);
    String code = "leerwerkplek";
    var keuze =
        Menukaart.van(lopend(alphen)).stream()
            .filter(k -> k.instrument().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(keuze.duurHoogstens()).isEqualTo("P6M");
    assertThat(keuze.verlengbaar()).isEqualTo(1);
  }

  private static final Plantekst TEKST =
      new Plantekst(Map.of(), Map.of("ritme", "elke dag op tijd"), List.of(), List.of());

  private static LopendTraject lopend(Proeftraject traject) {
    return new LopendTraject(
        traject.werkwijze(),
        (Stand.Lopend) traject.stand(),
        Proeftraject.asker(Proeftraject.JOBCOACH, traject.vandaag()));
  }

  private void stelOp(Plandoel... doelen) {
    traject.doe(Proeftraject.JOBCOACH, lopend -> plan(lopend, doelen));
  }

  private String geweigerd(Plandoel... doelen) {
    return traject.geweigerd(Proeftraject.JOBCOACH, lopend -> plan(lopend, doelen));
  }

  private static Decision<Gebeurtenis> plan(LopendTraject lopend, Plandoel... doelen) {
    return Proeftraject.beslis(
        lopend, new PlanOpdracht.StelPlanOp(List.of(doelen), List.of(), TEKST));
  }

  private void teken(int versie, String wie) {
    traject.doe(Proeftraject.JOBCOACH, lopend -> onderteken(lopend, versie, wie));
  }

  private static Decision<Gebeurtenis> onderteken(LopendTraject lopend, int versie, String wie) {
    return Proeftraject.beslis(lopend, new PlanOpdracht.Onderteken(versie, wie));
  }
}
