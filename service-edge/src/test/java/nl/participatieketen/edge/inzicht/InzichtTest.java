package nl.participatieketen.edge.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Categorie;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;

class InzichtTest {

  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  static final Werkwijze APELDOORN = WERKWIJZEN.nieuwste("apeldoorn-pilot").orElseThrow();
  private static final Werkwijze BASIS = WERKWIJZEN.nieuwste("basis").orElseThrow();

  @Test
  void een_rol_ziet_de_categorieen_die_de_werkwijze_haar_geeft() {
    assertThat(inzicht(APELDOORN, "klantmanager").ziet("participatiewet")).isTrue();
    assertThat(inzicht(APELDOORN, "klantmanager").ziet("belemmering-gezondheid")).isFalse();
    assertThat(inzicht(APELDOORN, "wijkteam").ziet("belemmering-gezondheid")).isTrue();
    assertThat(inzicht(APELDOORN, "wijkteam").ziet("participatiewet")).isFalse();
  }

  @Test
  void een_rol_die_niet_genoemd_is_ziet_niets_vertrouwelijks() {
    assertThat(inzicht(APELDOORN, "jobcoach").ziet("participatiewet")).isTrue();
    assertThat(inzicht(APELDOORN, "jobcoach").ziet("situatie")).isFalse();
  }

  @Test
  void wat_vertrouwelijk_is_in_een_categorie_ziet_alleen_wie_haar_kreeg() {
    assertThat(inzicht(APELDOORN, "klantmanager").ziet(Categorie.WERK)).isTrue();
    assertThat(inzicht(APELDOORN, "klantmanager").ziet(Categorie.GEZONDHEID)).isFalse();
    assertThat(inzicht(APELDOORN, "jobcoach").ziet(Categorie.WERK)).isFalse();
  }

  @Test
  void zonder_regels_ziet_alles_wie_de_dienst_daarvoor_noemt_en_een_ander_geen_vrije_tekst() {
    assertThat(inzicht(BASIS, "klantmanager").zietTekstVan("wijkteam")).isTrue();
    assertThat(inzicht(BASIS, "jobcoach").zietTekstVan("klantmanager")).isFalse();
    assertThat(inzicht(APELDOORN, "klantmanager").zietTekstVan("wijkteam")).isFalse();
    assertThat(inzicht(APELDOORN, "klantmanager").zietTekstVan("klantmanager")).isTrue();
  }

  static Inzicht inzicht(Werkwijze werkwijze, String rol) {
    return Inzicht.of(
        werkwijze,
        new Actor("gemeente-voorbeeld", "m-1", rol),
        List.of("klantmanager", "wijkteam"));
  }
}
