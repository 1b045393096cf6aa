package nl.participatieketen.traject.nazorg;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.traject.traject.EindeOpdracht;
import nl.participatieketen.traject.traject.Eindegebeurtenis;
import nl.participatieketen.traject.traject.Gegeven;
import nl.participatieketen.traject.traject.Nazorgafspraak;
import nl.participatieketen.traject.traject.PlaatsingOpdracht;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Profiel;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Voorbeeld;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.werkwijze.Werkwijze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NazorgTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 31);
  private static final UUID PLAATSING = new UUID(3, 3);

  @ParameterizedTest
  @ValueSource(strings = {"driekant", "isd-bol", "uw-utrecht"})
  void waar_geen_nazorg_is_begint_er_geen(String werkwijze) {
    assertThat(Nazorgplan.vanaf(werkwijze(werkwijze), BEGIN, PLAATSING)).isEmpty();
  }

  @Test
  void na_23_maanden_wordt_gewaarschuwd_dat_het_contract_afloopt() {
    var nazorg = Nazorgplan.vanaf(werkwijze("werkbedrijf-lelystad"), BEGIN, PLAATSING);

    assertThat(nazorg.orElseThrow().signalen())
        .extracting(Wacht::op)
        .containsExactly(LocalDate.of(2027, 12, 31));
  }

  @Test
  void een_plaatsing_begint_de_nazorg_en_uitval_beeindigt_haar() {
    Proeftraject traject = Proeftraject.van("werkbedrijf-lelystad", BEGIN);
    traject.wanneer(
        new EindeOpdracht.VerklaarBemiddelbaar(
            new Profiel(List.of("groen"), 24, null, false), null),
        Proeftraject.JOBCOACH);
    traject.wanneer(
        new PlaatsingOpdracht.NoteerPlaatsing(new UUID(1, 1), PLAATSING, BEGIN),
        Proeftraject.SYSTEEM);
    assertThat(requireNonNull(traject.dossier().einde().nazorg()).loopt()).isTrue();

    traject.wanneer(
        new PlaatsingOpdracht.NoteerUitval(new UUID(1, 1), PLAATSING, "geen-klik", BEGIN),
        Proeftraject.SYSTEEM);

    assertThat(requireNonNull(traject.dossier().einde().nazorg()).loopt()).isFalse();
    assertThat(traject.dossier().agenda().zoek(Wachtsoort.NAZORG_EINDE, Wacht.TRAJECT, 1)).isNull();
    assertThat(traject.stand()).isInstanceOf(Stand.Bemiddelbaar.class);
  }

  @Test
  void de_nazorg_gaat_door_na_de_afronding_en_houdt_dan_vanzelf_op() {
    Proeftraject traject = Proeftraject.van("werkbedrijf-lelystad", BEGIN);
    String uitstroom = traject.werkwijze().traject().uitstroom().codes().getFirst();
    traject.wanneer(new EindeOpdracht.RondAf(uitstroom, true, null), Proeftraject.KLANTMANAGER);
    LocalDate einde = requireNonNull(traject.dossier().einde().nazorg()).tot();

    traject.tot(BEGIN.plusMonths(23));
    assertThat(traject.dossier().agenda().toont(Wachtsoort.NAZORG_SIGNAAL)).isTrue();

    traject.tot(einde);
    assertThat(requireNonNull(traject.dossier().einde().nazorg()).loopt()).isTrue();
    traject.tot(einde.plusDays(1));
    assertThat(requireNonNull(traject.dossier().einde().nazorg()).loopt()).isFalse();
    assertThat(new TrajectSoort().deadlines(traject.stand())).isEmpty();
  }

  @Test
  void een_gemist_nazorgcontact_wordt_de_dag_erna_gemeld_en_een_contact_haalt_het_weg() {
    Eindegebeurtenis begonnen =
        new Eindegebeurtenis.NazorgBegonnen(
            Voorbeeld.DAG,
            Voorbeeld.DAG.plusMonths(3),
            null,
            List.of(new Nazorgafspraak(1, "telefoon", null, Voorbeeld.DAG.plusMonths(1))),
            List.of());
    Gegeven gegeven = Gegeven.gegeven(Voorbeeld.GESTART, Voorbeeld.AFGEROND, begonnen);

    assertThat(new TrajectSoort().deadlines(gegeven.stand()))
        .extracting(Deadline::kind)
        .containsExactlyInAnyOrder("nazorg-contact:telefoon:1", "nazorg-einde:traject:1");
    assertThat(
            new TrajectSoort()
                .deadlines(
                    Gegeven.gegeven(
                            Voorbeeld.GESTART,
                            Voorbeeld.AFGEROND,
                            begonnen,
                            new Eindegebeurtenis.NazorgcontactGehad(1, Voorbeeld.DAG, null))
                        .stand()))
        .extracting(Deadline::kind)
        .containsExactly("nazorg-einde:traject:1");
  }

  private static Werkwijze werkwijze(String id) {
    return Proeftraject.WERKWIJZEN.nieuwste(id).orElseThrow();
  }
}
