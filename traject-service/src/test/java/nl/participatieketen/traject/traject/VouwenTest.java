package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Gegeven.gegeven;
import static nl.participatieketen.traject.traject.Voorbeeld.AFGEROND;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR;
import static nl.participatieketen.traject.traject.Voorbeeld.DUURZAAM;
import static nl.participatieketen.traject.traject.Voorbeeld.GEPLAATST;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART;
import static nl.participatieketen.traject.traject.Voorbeeld.PLAATSING;
import static nl.participatieketen.traject.traject.Voorbeeld.PROFIEL;
import static nl.participatieketen.traject.traject.Voorbeeld.TERUGGEMELD;
import static nl.participatieketen.traject.traject.Voorbeeld.UITGEVALLEN;
import static nl.participatieketen.traject.traject.Voorbeeld.VERSTREKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class VouwenTest {

  @Test
  void de_stand_volgt_uit_wat_er_gebeurde() {
    assertThat(gegeven().stand()).isEqualTo(new Stand.Onbekend());
    assertThat(gegeven(GESTART).stand())
        .isInstanceOfSatisfying(
            Stand.InBegeleiding.class,
            s -> assertThat(s.dossier().afzender()).isEqualTo(GESTART.afzender()));
    assertThat(gegeven(GESTART, BEMIDDELBAAR).stand())
        .isInstanceOfSatisfying(
            Stand.Bemiddelbaar.class, s -> assertThat(s.profiel()).isEqualTo(PROFIEL));
    assertThat(gegeven(GESTART, BEMIDDELBAAR, GEPLAATST).stand())
        .isInstanceOfSatisfying(
            Stand.Geplaatst.class, s -> assertThat(s.plaatsingId()).isEqualTo(PLAATSING));
    assertThat(gegeven(GESTART, AFGEROND).stand())
        .isInstanceOfSatisfying(
            Stand.Afgerond.class, s -> assertThat(s.uitstroom()).isEqualTo("opleiding"));
    assertThat(gegeven(GESTART, BEMIDDELBAAR, GEPLAATST, DUURZAAM).stand())
        .isInstanceOfSatisfying(
            Stand.Afgerond.class, s -> assertThat(s.plaatsingId()).isEqualTo(PLAATSING));
  }

  @Test
  void na_uitval_blijft_het_profiel_en_wordt_de_plaatsing_onthouden() {
    assertThat(gegeven(GESTART, BEMIDDELBAAR, GEPLAATST, UITGEVALLEN).stand())
        .isInstanceOfSatisfying(
            Stand.Bemiddelbaar.class,
            s -> {
              assertThat(s.profiel()).isEqualTo(PROFIEL);
              assertThat(s.dossier().uitgevallen()).isEqualTo(Set.of(PLAATSING));
            });
  }

  @Test
  void wat_verstreek_blijft_verstreken_ook_na_uitval() {
    assertThat(gegeven(GESTART, BEMIDDELBAAR, GEPLAATST, VERSTREKEN, UITGEVALLEN).stand())
        .isInstanceOfSatisfying(
            Stand.Bemiddelbaar.class, s -> assertThat(s.dossier().termijnVerstreken()).isTrue());
  }

  @Test
  void een_terugmelding_houdt_haar_argumenten_bij_inzage() {
    assertThat(gegeven(GESTART, TERUGGEMELD).stand())
        .isInstanceOfSatisfying(
            Stand.Teruggemeld.class,
            s ->
                assertThat(s.terugmelding().argumenten())
                    .containsEntry("belemmeringen", "heeft nog geen vaste woonplek"));
  }

  @Test
  void een_stroom_die_niet_met_de_start_begint_is_een_gebrek() {
    assertThatIllegalStateException().isThrownBy(() -> gegeven(BEMIDDELBAAR).stand());
    assertThatIllegalStateException().isThrownBy(() -> gegeven(GESTART, GEPLAATST).stand());
  }
}
