package nl.participatieketen.traject.regie;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Belasting;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.RegieOpdracht;
import nl.participatieketen.traject.traject.Regiegebeurtenis.MedewerkerToegewezen;
import nl.participatieketen.traject.traject.Toewijzing;
import nl.participatieketen.traject.traject.Wachtsoort;
import org.junit.jupiter.api.Test;

class RegieTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

  @Test
  void waar_twee_de_regie_hebben_staan_er_twee() {
    Proeftraject traject = Proeftraject.van("rsd-kromme-rijn-heuvelrug", BEGIN);

    assertThat(traject.dossier().regie().rollen()).hasSize(2);
  }

  @Test
  void in_elke_werkwijze_heeft_iemand_de_regie() {
    assertThat(Proeftraject.WERKWIJZEN.alle())
        .allSatisfy(
            w ->
                assertThat(Proeftraject.van(w.id(), BEGIN).dossier().regie().rollen())
                    .as(w.id())
                    .isNotEmpty());
  }

  @Test
  void boven_het_hoogste_is_een_toelichting_nodig_en_boven_de_norm_wordt_het_gezegd() {
    Proeftraject traject = Proeftraject.van("amsterdam-bos-en-lommer", BEGIN);
    var caseload = requireNonNull(traject.werkwijze().begeleiding().caseload().get("jobcoach"));
    int norm = requireNonNull(caseload.norm());

    traject.doe(
        Proeftraject.KLANTMANAGER,
        lopend -> wijsToe(lopend, "mw-1", new Belasting(norm - 1, (norm - 1) * 10, 0, null)));
    traject.doe(
        Proeftraject.KLANTMANAGER,
        lopend -> wijsToe(lopend, "mw-2", new Belasting(norm, norm * 10, 0, null)));

    assertThat(traject.alle(MedewerkerToegewezen.class))
        .extracting(MedewerkerToegewezen::overbelast)
        .containsExactly(null, "norm");
  }

  @Test
  void een_overdracht_wordt_vastgelegd_en_daarna_wordt_nagebeld() {
    Proeftraject traject = Proeftraject.van("basis", BEGIN);
    traject.doe(
        Proeftraject.JOBCOACH,
        lopend ->
            Proeftraject.beslis(
                lopend,
                new RegieOpdracht.DraagRegieOver("jobcoach", "mw-nieuw", "samen besproken")));

    assertThat(traject.dossier().regie().regisseurs())
        .extracting(Toewijzing::medewerker)
        .containsExactly("mw-nieuw");
    traject.tot(BEGIN.plusWeeks(2));
    assertThat(traject.gesignaleerd(Wachtsoort.NABELLEN, "jobcoach")).isEmpty();
    traject.tot(BEGIN.plusWeeks(2).plusDays(1));
    assertThat(traject.gesignaleerd(Wachtsoort.NABELLEN, "jobcoach")).hasSize(1);
  }

  private static Decision<Gebeurtenis> wijsToe(
      LopendTraject lopend, String wie, Belasting belasting) {
    return Proeftraject.beslis(
        lopend, new RegieOpdracht.WijsToe("jobcoach", wie, 10, null, null, belasting));
  }
}
