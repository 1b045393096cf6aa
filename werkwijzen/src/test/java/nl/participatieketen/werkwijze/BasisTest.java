package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.participatieketen.werkwijze.toegang.Kanaal;
import nl.participatieketen.werkwijze.toegang.Kanalen;
import nl.participatieketen.werkwijze.traject.BijEinde;
import org.junit.jupiter.api.Test;

class BasisTest {

  private final Werkwijzen werkwijzen = Werkwijzen.laad(Optional.empty());
  private final Werkwijze basis = werkwijzen.zoek("basis", 1).orElseThrow();

  @Test
  void de_meegeleverde_werkwijze_is_compleet() {
    assertThat(basis.naam()).isEqualTo("Basis");
    assertThat(basis.bronnen()).isEmpty();
    assertThat(basis.toelichting()).contains("S4 2.3");
    assertThat(basis.toegang().kanalen().codes())
        .containsExactly("balie", "werk-nl", "wijkteam", "school", "uwv", "doorverwijzing");
    Stap eerste = basis.intake().eersteStap();
    assertThat(eerste.naam()).isEqualTo("Intakegesprek");
    assertThat(eerste.soort()).isEqualTo(Stapsoort.GESPREK);
    assertThat(eerste.door()).isEqualTo("klantmanager");
    assertThat(eerste.termijn()).isEqualTo(new Termijn(Duur.van("P4W"), Moment.AANMELDING));
    assertThat(eerste.verplicht()).isTrue();
    assertThat(eerste.herhaalbaar()).isFalse();
    assertThat(basis.intake().uitkomsten().kent("ingetrokken")).isTrue();
    assertThat(basis.routes())
        .extractingByKey("re-integratie")
        .returns("Re-integratie", Route::naam)
        .returns(Routesoort.TRAJECT, Route::soort)
        .returns(null, Route::fasen)
        .returns(null, Route::menukaart)
        .returns(null, Route::overdracht)
        .returns(true, Route::beschikbaar);
    assertThat(basis.traject().hoogstens()).isEqualTo(Duur.van("P24M"));
    assertThat(basis.traject().bijEinde()).isEqualTo(BijEinde.BESLUIT);
    assertThat(basis.traject().uitstroom().kent("betaald-werk")).isTrue();
    assertThat(basis.terugmelding().vragen().codes())
        .containsExactly("motivatie", "belemmeringen", "combinatie");
    assertThat(basis.terugmelding().redenen().kent("nu-niet-mogelijk")).isTrue();
    assertThat(basis.matching().soorten().codes())
        .contains("regulier", "proefplaatsing", "werkervaringsplek");
    assertThat(basis.matching().uitval().kent("geen-klik")).isTrue();
    assertThat(basis.nazorg().duur()).isEqualTo(Duur.van("P6M"));
  }

  @Test
  void de_nieuwste_versie_is_die_met_het_hoogste_nummer() {
    assertThat(werkwijzen.nieuwste("basis")).contains(basis);
    assertThat(werkwijzen.alle()).contains(basis);
  }

  @Test
  void wat_er_niet_is_wordt_niet_gevonden() {
    assertThat(werkwijzen.zoek("basis", 2)).isEmpty();
    assertThat(werkwijzen.zoek("onbekend", 1)).isEmpty();
    assertThat(werkwijzen.nieuwste("onbekend")).isEmpty();
  }

  @Test
  void een_keuzelijst_kent_haar_namen_en_geen_andere() {
    Keuzelijst soorten = basis.matching().soorten();
    assertThat(soorten.zoek("regulier")).contains(new Keuze("regulier", "Reguliere baan"));
    assertThat(soorten.zoek("vrijdag")).isEmpty();
    assertThat(soorten.kent("vrijdag")).isFalse();
  }

  @Test
  void een_kanaal_vraagt_toestemming_als_een_ander_iemand_aanmeldt() {
    Kanalen kanalen = basis.toegang().kanalen();
    assertThat(kanalen.zoek("school")).map(Kanaal::toestemmingNodig).contains(true);
    assertThat(kanalen.zoek("balie")).map(Kanaal::toestemmingNodig).contains(false);
    assertThat(kanalen.kent("postduif")).isFalse();
  }

  @Test
  void wat_een_bestand_niet_zegt_is_zoals_het_schema_zegt() {
    assertThat(basis.traject().uitvalTerug()).isTrue();
    assertThat(basis.nazorg().duurzaamNa()).isEqualTo(Duur.van("P6M"));
    assertThat(basis.begeleiding().contact()).isEmpty();
    assertThat(basis.menukaart()).isEmpty();
    assertThat(basis.afwegingskader()).isNull();
  }
}
