package nl.participatieketen.keten.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportuitslagTest {

  private final Importuitslag outcome = new Importuitslag();

  @Test
  void een_lijst_is_gedaan_als_elke_regel_gedaan_is_en_zij_tot_het_eind_gezien_is() {
    assertThat(show("{\"regel\":2,\"uitslag\":\"aangemeld\",\"aanmeldingId\":\"a-1\"}"))
        .isEqualTo("regel 2  aangemeld  a-1");
    assertThat(outcome.isDone()).isFalse();
    assertThat(show("{\"regel\":1,\"uitslag\":\"klaar\",\"aantallen\":{\"aangemeld\":1}}"))
        .isEqualTo("klaar: 1 aangemeld");
    assertThat(outcome.isDone()).isTrue();
  }

  @Test
  void een_regel_die_niet_kan_zegt_waarom() {
    assertThat(
            show(
                "{\"regel\":5,\"uitslag\":\"onjuist\",\"fouten\":[{\"veld\":\"bsn\","
                    + "\"melding\":\"voldoet niet\",\"verwacht\":\"negen cijfers\"}]}"))
        .contains("regel 5  onjuist", "bsn voldoet niet, verwacht: negen cijfers");
    show("{\"regel\":1,\"uitslag\":\"klaar\",\"aantallen\":{\"onjuist\":1}}");
    assertThat(outcome.isDone()).isFalse();
  }

  @Test
  void een_lijst_die_gestopt_is_is_niet_gedaan() {
    show("{\"regel\":2,\"uitslag\":\"aangemeld\"}");
    assertThat(show("{\"regel\":1,\"uitslag\":\"gestopt\",\"uitleg\":\"Stuur.\",\"aantallen\":{}}"))
        .contains("gestopt", "Stuur.");
    assertThat(outcome.isDone()).isFalse();
  }

  private String show(String json) {
    return outcome.show(json);
  }
}
