package nl.participatieketen.werkgever.bevoegdheid;

import static nl.participatieketen.werkgever.opstelling.Gegeven.GEMEENTE;
import static nl.participatieketen.werkgever.opstelling.Gegeven.WERKWIJZEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.testsupport.Deuren;
import nl.participatieketen.testsupport.Deuren.Deur;
import nl.participatieketen.werkgever.kandidaat.KandidaatStanden;
import nl.participatieketen.werkgever.plaatsing.PlaatsingStanden;
import nl.participatieketen.werkgever.werkplek.WerkplekStanden;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import nl.participatieketen.werkwijze.inrichting.Systeemrol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One table: what a step offers, its door accepts, and the other way about. */
class BevoegdheidTest {

  private static final Deuren<Handeling> DEUREN =
      Deuren.van("nl.participatieketen.werkgever", Mag.class, Handeling.class);

  /** A step that is offered, and where it is to be sent. */
  record Aangeboden(String waar, VolgendeStap stap) {

    String pad() {
      return stap.stap().startsWith("/") ? stap.stap() : waar + "/{id}/" + stap.stap();
    }
  }

  /** In every state that there is, under every werkwijze. */
  static Stream<Aangeboden> stappen() {
    return WERKWIJZEN.alle().stream()
        .map(werkwijze -> new Werkwijzeversie(werkwijze.id(), werkwijze.versie()))
        .flatMap(
            werkwijze ->
                Stream.of(
                    aangeboden("/v1/kandidaten", KandidaatStanden.stappen(werkwijze)),
                    aangeboden("/v1/werkplekken", WerkplekStanden.stappen()),
                    aangeboden("/v1/plaatsingen", PlaatsingStanden.stappen(werkwijze))))
        .flatMap(stappen -> stappen);
  }

  private static Stream<Aangeboden> aangeboden(String waar, Stream<VolgendeStap> stappen) {
    return stappen.map(stap -> new Aangeboden(waar, stap));
  }

  @ParameterizedTest
  @MethodSource("stappen")
  void elke_aangeboden_stap_wordt_van_die_rollen_aangenomen_en_van_geen_andere(
      Aangeboden aangeboden) {
    Deur<Handeling> deur = DEUREN.post(aangeboden.pad());

    Set<String> aangenomen =
        Stream.of(Systeemrol.values())
            .map(Systeemrol::code)
            .filter(rol -> Bevoegdheid.mag(wie(GEMEENTE.id(), rol), deur.handeling()))
            .collect(Collectors.toSet());

    assertThat(aangenomen).containsExactlyInAnyOrderElementsOf(aangeboden.stap().rollen());
  }

  @ParameterizedTest
  @EnumSource
  void elke_handeling_staat_in_de_tabel_en_heeft_een_deur(Handeling handeling) {
    assertThat(Bevoegdheid.rollen(handeling)).isNotEmpty().doesNotHaveDuplicates();
    assertThat(DEUREN.alle()).extracting(Deur::handeling).contains(handeling);
  }

  @Test
  void wat_van_een_andere_organisatie_is_mag_niemand() {
    assertThat(Stream.of(Systeemrol.values()).map(Systeemrol::code))
        .allSatisfy(
            rol ->
                assertThat(Handeling.values())
                    .noneMatch(
                        wat ->
                            Bevoegdheid.mag(
                                wie("gemeente-anders", rol),
                                wat,
                                new Betreft(GEMEENTE.id(), "wg-1"))));
  }

  @Test
  void een_werkgever_bereikt_wat_van_hem_is_en_niets_van_een_ander() {
    Actor een = wie(GEMEENTE.id(), "werkgever");
    assertThat(Bevoegdheid.bereikt(een, "wg-1")).isTrue();
    assertThat(Bevoegdheid.bereikt(een, "wg-2")).isFalse();
    assertThat(Bevoegdheid.bereikt(een, null)).isFalse();
    assertThat(Bevoegdheid.alleenVan(een)).isEqualTo("wg-1");

    Actor zonder = new Actor(GEMEENTE.id(), "mw-1", "werkgever");
    assertThat(Bevoegdheid.bereikt(zonder, null)).isFalse();
    assertThat(Bevoegdheid.mag(zonder, Handeling.WERKPLEK_ZIEN)).isFalse();
    assertThat(Bevoegdheid.alleenVan(zonder)).isEqualTo("");

    Actor kent = wie(GEMEENTE.id(), "accountmanager");
    assertThat(Bevoegdheid.bereikt(kent, "wg-1")).isTrue();
    assertThat(Bevoegdheid.bereikt(kent, null)).isTrue();
    assertThat(Bevoegdheid.alleenVan(kent)).isNull();
  }

  private static Actor wie(String organisatie, String rol) {
    var wie = new Actor(organisatie, "mw-1", rol);
    return rol.equals("werkgever") ? wie.namens("wg-1") : wie;
  }
}
