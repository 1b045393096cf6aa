package nl.participatieketen.intake.aanmelding;

import static nl.participatieketen.intake.besluit.Gegeven.aangemeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VermeldingTest {

  private static final Zaak INTAKE = (Zaak) aangemeld().stand();
  private static final UUID DEELNEMER = INTAKE.dossier().deelnemerId();
  private static final Werkwijzeversie WERKWIJZE = INTAKE.dossier().werkwijze();
  private static final Zaak BIJ_TRAJECT =
      (Zaak)
          aangemeld()
              .en(
                  new Zaakgebeurtenis.AangemeldVoorTraject(
                      "traject", "bedrijf", 1, Gegeven.DAG, List.of(), false, null))
              .stand();

  @Test
  void wie_de_deelnemer_kreeg_mag_er_over_vertellen() {
    assertThat(new Vermelding("bedrijf", DEELNEMER, WERKWIJZE).tegenspraak(BIJ_TRAJECT)).isEmpty();
  }

  @Test
  void van_een_aanmelding_die_er_niet_is_valt_niets_tegen_te_spreken() {
    assertThat(
            new Vermelding("bedrijf", DEELNEMER, WERKWIJZE)
                .tegenspraak(new Aanmeldingbesluit(Gegeven.WERKWIJZEN).initial()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gemeente-proef,eigen,0", "ander,eigen,0", "bedrijf,vreemd,0", "bedrijf,eigen,1"})
  void wat_niet_klopt_wordt_tegengesproken(String organisatie, String deelnemer, int later) {
    var vermelding =
        new Vermelding(
            organisatie,
            deelnemer.equals("eigen") ? DEELNEMER : new UUID(9, 9),
            new Werkwijzeversie(WERKWIJZE.id(), WERKWIJZE.versie() + later));

    assertThat(code(vermelding.tegenspraak(BIJ_TRAJECT))).isEqualTo("andere-zaak");
  }

  @Test
  void ook_voor_er_een_traject_is_is_een_zaak_van_een_deelnemer() {
    assertThat(code(new Vermelding("bedrijf", new UUID(9, 9), WERKWIJZE).tegenspraak(INTAKE)))
        .isEqualTo("andere-zaak");
  }

  private static String code(Optional<Reason> tegenspraak) {
    return tegenspraak.map(Reason::code).orElse("geen");
  }
}
