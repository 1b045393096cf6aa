package nl.participatieketen.intake.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Werkwijze;
import org.junit.jupiter.api.Test;

class InzichtTest {

  private static final Werkwijze PROEF = Gegeven.WERKWIJZEN.nieuwste("proef").orElseThrow();
  private static final Werkwijze BASIS = Gegeven.WERKWIJZEN.nieuwste("basis").orElseThrow();

  @Test
  void een_rol_ziet_de_categorieen_die_de_werkwijze_haar_geeft() {
    assertThat(inzicht(PROEF, "klantmanager").ziet("loonwaarde")).isTrue();
    assertThat(inzicht(PROEF, "klantmanager").ziet("crisis")).isFalse();
    assertThat(inzicht(PROEF, "wijkteam").ziet("crisis")).isTrue();
    assertThat(inzicht(PROEF, "wijkteam").ziet("loonwaarde")).isFalse();
  }

  @Test
  void een_rol_die_niet_genoemd_is_ziet_niets_vertrouwelijks() {
    assertThat(inzicht(PROEF, "jobcoach").ziet("loonwaarde")).isTrue();
    assertThat(inzicht(PROEF, "jobcoach").ziet("diagnose")).isFalse();
  }

  @Test
  void zonder_regels_zien_alleen_wie_de_intake_doen_vrije_tekst_van_een_ander() {
    assertThat(inzicht(BASIS, "klantmanager").zietTekstVan("wijkteam")).isTrue();
    assertThat(inzicht(BASIS, "jobcoach").zietTekstVan("klantmanager")).isFalse();
    assertThat(inzicht(PROEF, "klantmanager").zietTekstVan("wijkteam")).isFalse();
    assertThat(inzicht(PROEF, "klantmanager").zietTekstVan("klantmanager")).isTrue();
  }

  private static Inzicht inzicht(Werkwijze werkwijze, String rol) {
    return Inzicht.van(werkwijze, new Actor("gemeente-proef", "m-1", rol));
  }
}
