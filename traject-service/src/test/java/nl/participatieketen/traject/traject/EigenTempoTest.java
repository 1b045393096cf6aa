package nl.participatieketen.traject.traject;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.traject.plafond.Ruimte;
import nl.participatieketen.traject.plan.Instrumentbesluit;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;

/** A werkwijze that says otherwise what the product says of its own is followed in each of it. */
class EigenTempoTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final Werkwijzen WERKWIJZEN =
      Werkwijzen.laad(Optional.of(Path.of("src/test/resources/tempo")));

  private final Proeftraject traject =
      Proeftraject.aangemeld(WERKWIJZEN, "eigen-tempo", "weg", BEGIN);

  @Test
  void zonder_langste_duur_loopt_een_traject_zo_lang_als_de_werkwijze_zegt() {
    assertThat(traject.dossier().uiterlijkTot()).isEqualTo(LocalDate.of(2027, 3, 2));
  }

  @Test
  void na_twee_maanden_zonder_beweging_komt_er_een_signaal() {
    gaatAf(Wachtsoort.STAGNATIE, LocalDate.of(2026, 5, 3));
  }

  @Test
  void wie_zes_weken_niet_gesproken_is_is_uit_beeld() {
    begeleid(new BegeleidingOpdracht.VoerGesprek("koffie", BEGIN, List.of(), null, null, null));
    gaatAf(Wachtsoort.UIT_BEELD, LocalDate.of(2026, 4, 14));
  }

  @Test
  void de_volgende_poging_mag_drie_dagen_duren() {
    begeleid(new BegeleidingOpdracht.MeldContactMislukt(BEGIN, "telefoon", null));
    gaatAf(Wachtsoort.ESCALATIE, LocalDate.of(2026, 3, 6));
  }

  @Test
  void na_een_overdracht_wordt_binnen_een_maand_nagebeld() {
    traject.wanneer(
        new RegieOpdracht.DraagRegieOver("coach", "mw-ander", null), Proeftraject.JOBCOACH);
    gaatAf(Wachtsoort.NABELLEN, "coach", LocalDate.of(2026, 4, 3));
  }

  @Test
  void tien_weken_voor_het_einde_begint_het_aftellen() {
    gaatAf(Wachtsoort.AFTELLEN, LocalDate.of(2026, 12, 22));
  }

  @Test
  void een_evaluatie_komt_alleen_uit_op_wat_de_werkwijze_noemt() {
    traject.tot(LocalDate.of(2026, 4, 2));
    assertThat(traject.geweigerd(evaluatie("doorgaan"), Proeftraject.JOBCOACH))
        .isEqualTo("onbekende-keuze");
    traject.wanneer(evaluatie("verder"), Proeftraject.JOBCOACH);
    assertThat(requireNonNull(wacht(Wachtsoort.STAGNATIE))).isEqualTo(LocalDate.of(2026, 6, 3));
    assertThat(requireNonNull(wacht(Wachtsoort.UIT_BEELD))).isEqualTo(LocalDate.of(2026, 5, 15));
  }

  @Test
  void een_doel_heeft_een_stand_die_de_werkwijze_noemt() {
    plan(
        new PlanOpdracht.StelPlanOp(
            List.of(new Plandoel("ritme", null, BEGIN.plusMonths(3))),
            List.of(),
            new Plantekst(Map.of(), Map.of("ritme", "op tijd"), List.of(), List.of())));
    assertThat(geweigerd(new PlanOpdracht.WerkDoelBij("ritme", "behaald", null)))
        .isEqualTo("onbekende-keuze");
    plan(new PlanOpdracht.WerkDoelBij("ritme", "af", null));
    assertThat(traject.dossier().plan().doelen()).containsEntry("ritme", "af");
  }

  @Test
  void een_instrument_eindigt_om_een_reden_die_de_werkwijze_noemt() {
    plan(new PlanOpdracht.ZetInstrumentIn("plek", BEGIN));
    assertThat(geweigerd(new PlanOpdracht.BeeindigInstrument("plek", "klaar", null)))
        .isEqualTo("onbekende-keuze");
    plan(new PlanOpdracht.BeeindigInstrument("plek", "genoeg", null));
    assertThat(traject.dossier().plan().lopend("plek")).isEmpty();
  }

  @Test
  void een_fte_is_zoveel_uur_als_de_werkwijze_zegt() {
    assertThat(Instrumentbesluit.ruimte(traject.werkwijze(), "plek", null))
        .isEqualTo(new Ruimte(60, 40, true));
  }

  private void gaatAf(Wachtsoort soort, LocalDate dag) {
    gaatAf(soort, Wacht.TRAJECT, dag);
  }

  /** It is told on this day and not before. */
  private void gaatAf(Wachtsoort soort, String onderwerp, LocalDate dag) {
    traject.tot(dag.minusDays(1));
    assertThat(traject.gesignaleerd(soort, onderwerp)).isEmpty();
    traject.tot(dag);
    assertThat(traject.gesignaleerd(soort, onderwerp)).containsExactly(dag);
  }

  private LocalDate wacht(Wachtsoort soort) {
    return requireNonNull(traject.dossier().agenda().zoek(soort, Wacht.TRAJECT, 1)).op();
  }

  private void begeleid(BegeleidingOpdracht opdracht) {
    traject.wanneer(opdracht, Proeftraject.JOBCOACH);
  }

  private void plan(PlanOpdracht opdracht) {
    traject.wanneer(opdracht, Proeftraject.JOBCOACH);
  }

  private String geweigerd(PlanOpdracht opdracht) {
    return traject.geweigerd(opdracht, Proeftraject.JOBCOACH);
  }

  private Opdracht evaluatie(String uitkomst) {
    return new FaseOpdracht.HoudEvaluatie(null, null, traject.vandaag(), List.of(), uitkomst, null);
  }
}
