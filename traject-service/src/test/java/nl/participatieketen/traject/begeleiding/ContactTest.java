package nl.participatieketen.traject.begeleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.Contactafspraak;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import org.junit.jupiter.api.Test;

class ContactTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

  @Test
  void wie_niet_bereikt_wordt_gaat_de_ladder_op_tot_zij_op_is() {
    Proeftraject traject = Proeftraject.van("amsterdam-bos-en-lommer", BEGIN);
    int sporten = traject.werkwijze().begeleiding().escalatie().size();
    assertThat(sporten).isGreaterThan(1);

    for (int trap = 2; trap <= sporten; trap++) {
      mislukt(traject);
      assertThat(traject.dossier().begeleiding().trap()).isEqualTo(trap);
    }
    mislukt(traject);
    assertThat(traject.dossier().begeleiding().trap()).isZero();
  }

  @Test
  void de_volgende_poging_is_te_laat_na_een_week_en_contact_maakt_de_ladder_leeg() {
    Proeftraject traject = Proeftraject.van("amsterdam-bos-en-lommer", BEGIN);
    mislukt(traject);

    traject.tot(BEGIN.plusWeeks(1));
    assertThat(traject.gesignaleerd(Wachtsoort.ESCALATIE, Wacht.TRAJECT)).isEmpty();
    traject.tot(BEGIN.plusWeeks(1).plusDays(1));
    assertThat(traject.gesignaleerd(Wachtsoort.ESCALATIE, Wacht.TRAJECT))
        .containsExactly(BEGIN.plusWeeks(1).plusDays(1));

    gesprek(traject, "huisbezoek", traject.vandaag());
    assertThat(traject.dossier().begeleiding().trap()).isZero();
    assertThat(traject.dossier().agenda().toont(Wachtsoort.ESCALATIE)).isFalse();
  }

  @Test
  void wie_drie_maanden_niet_gesproken_is_is_uit_beeld() {
    Proeftraject traject = Proeftraject.van("basis", BEGIN);
    gesprek(traject, "kennismaking", BEGIN);

    traject.tot(BEGIN.plusMonths(3));
    assertThat(traject.gesignaleerd(Wachtsoort.UIT_BEELD, Wacht.TRAJECT)).isEmpty();
    traject.tot(BEGIN.plusMonths(3).plusDays(1));
    assertThat(traject.gesignaleerd(Wachtsoort.UIT_BEELD, Wacht.TRAJECT)).hasSize(1);

    gesprek(traject, "kennismaking", BEGIN.plusDays(1));
    traject.tot(BEGIN.plusMonths(4));
    assertThat(traject.gesignaleerd(Wachtsoort.UIT_BEELD, Wacht.TRAJECT)).hasSize(2);
  }

  @Test
  void een_ritme_gaat_verder_vanaf_het_gesprek_en_een_gemist_gesprek_wordt_gemeld() {
    Proeftraject traject = metRitme();
    Contactafspraak afspraak = traject.dossier().begeleiding().afspraken().getFirst();

    traject.tot(afspraak.eerste());
    assertThat(traject.gesignaleerd(Wachtsoort.CONTACT, afspraak.soort())).isEmpty();
    traject.tot(afspraak.eerste().plusDays(1));
    assertThat(traject.gesignaleerd(Wachtsoort.CONTACT, afspraak.soort())).hasSize(1);

    gesprek(traject, afspraak.soort(), traject.vandaag());
    assertThat(traject.dossier().agenda().toont(Wachtsoort.CONTACT)).isFalse();
  }

  @Test
  void een_gemist_gesprek_wordt_een_keer_gemeld_en_na_afhandeling_loopt_het_ritme_door() {
    Proeftraject traject = metRitme();
    Contactafspraak afspraak = traject.dossier().begeleiding().afspraken().getFirst();
    LocalDate gemist = afspraak.eerste().plusDays(1);
    traject.tot(gemist.plusMonths(6));
    assertThat(traject.gesignaleerd(Wachtsoort.CONTACT, afspraak.soort())).containsExactly(gemist);

    traject.doe(
        Proeftraject.JOBCOACH,
        lopend ->
            Proeftraject.beslis(
                lopend,
                new BegeleidingOpdracht.HandelSignaalAf(
                    Wachtsoort.CONTACT.code(), afspraak.soort(), 1, null)));

    assertThat(traject.dossier().agenda().zoek(Wachtsoort.CONTACT, afspraak.soort(), 1))
        .isNotNull();
  }

  private static Proeftraject metRitme() {
    return Proeftraject.WERKWIJZEN.alle().stream()
        .filter(w -> w.begeleiding().contact().stream().anyMatch(c -> c.elke() != null))
        .map(w -> Proeftraject.van(w.id(), BEGIN))
        .findFirst()
        .orElseThrow();
  }

  private static void mislukt(Proeftraject traject) {
    String via = traject.werkwijze().begeleiding().escalatie().getFirst().via().getFirst();
    traject.doe(
        Proeftraject.JOBCOACH,
        lopend ->
            Proeftraject.beslis(
                lopend, new BegeleidingOpdracht.MeldContactMislukt(lopend.vandaag(), via, null)));
  }

  private static void gesprek(Proeftraject traject, String soort, LocalDate op) {
    traject.doe(
        Proeftraject.JOBCOACH,
        lopend ->
            Proeftraject.beslis(
                lopend,
                new BegeleidingOpdracht.VoerGesprek(soort, op, List.of(), null, null, null)));
  }
}
