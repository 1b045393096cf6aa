package nl.participatieketen.intake.contact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Projection.Updated;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Contact;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensVerouderd;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Hervat;
import nl.participatieketen.intake.aanmelding.Contactopdracht.KijkContactNa;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Pauzeer;
import nl.participatieketen.intake.aanmelding.Contactopdracht.WijsToe;
import nl.participatieketen.intake.aanmelding.Routeopdracht.SluitAf;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.intake.besluit.Proefzaak;
import nl.participatieketen.intake.overzicht.Werkvoorraadlijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactcontroleTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 8, 31);
  private static final LocalDate LAATSTE = LocalDate.of(2027, 2, 28);

  @ParameterizedTest
  @CsvSource({
    "2026-06-02,2026-12-02", "2026-01-31,2026-07-31", "2028-02-29,2028-08-29",
    "2026-08-31,2027-02-28", "2026-09-28,2027-03-28", "2026-04-25,2026-10-25"
  })
  void een_half_jaar_kloppen_contactgegevens_en_de_dag_erna_worden_zij_nagekeken(
      LocalDate begin, LocalDate laatste) {
    Proefzaak zaak = Proefzaak.van("basis", begin);

    assertThat(gevraagd(zaak.uitTot(laatste.minusDays(1)))).isFalse();
    assertThat(gevraagd(zaak.uitTot(laatste))).isFalse();
    assertThat(gevraagd(zaak.uitTot(laatste.plusDays(1)))).isTrue();
    assertThat(gevraagd(zaak.uitTot(laatste.plusYears(1)))).isTrue();
    assertThat(zaak.alle(ContactgegevensVerouderd.class))
        .containsExactly(new ContactgegevensVerouderd(laatste));
  }

  @Test
  void bevestigen_of_wijzigen_doet_de_taak_en_dan_begint_het_opnieuw() {
    Proefzaak zaak = Proefzaak.van("basis", BEGIN).uitTot(LAATSTE.plusDays(1));

    zaak.vraag(new KijkContactNa(null));
    assertThat(gevraagd(zaak)).isFalse();

    LocalDate weer = LAATSTE.plusDays(1).plusMonths(6);
    assertThat(gevraagd(zaak.uitTot(weer))).isFalse();
    assertThat(gevraagd(zaak.uitTot(weer.plusDays(1)))).isTrue();
    zaak.vraag(new KijkContactNa(new Contact("06-22222222", null, null, null)));
    assertThat(gevraagd(zaak)).isFalse();
  }

  @Test
  void wie_eerder_nakijkt_hoort_er_op_de_oude_dag_niets_van() {
    Proefzaak zaak = Proefzaak.van("basis", BEGIN).uitTot(LAATSTE);
    zaak.vraag(new KijkContactNa(null));

    assertThat(gevraagd(zaak.uitTot(LAATSTE.plusDays(1)))).isFalse();
    assertThat(zaak.alle(ContactgegevensVerouderd.class)).isEmpty();
  }

  @Test
  void een_werkwijze_kan_een_andere_tijd_geven() {
    Proefzaak zaak = Proefzaak.van("proef", BEGIN);

    assertThat(gevraagd(zaak.uitTot(LocalDate.of(2026, 9, 30)))).isFalse();
    assertThat(gevraagd(zaak.uitTot(LocalDate.of(2026, 10, 1)))).isTrue();
  }

  @Test
  void wie_stilligt_wordt_na_het_hervatten_nagekeken_en_wie_weg_is_niet_meer() {
    Proefzaak stil = Proefzaak.van("basis", BEGIN).vraag(new Pauzeer(null, "opname"));
    stil.uitTot(LAATSTE.plusDays(9));
    assertThat(stil.alle(ContactgegevensVerouderd.class)).isEmpty();
    assertThat(gevraagd(stil.vraag(new Hervat()).uitTot(LAATSTE.plusDays(9)))).isTrue();

    Proefzaak weg = Proefzaak.van("basis", BEGIN).vraag(new SluitAf("verhuisd", null));
    assertThat(weg.uitTot(LAATSTE.plusDays(9)).taken()).isEmpty();
    assertThat(weg.termijnen()).isEmpty();
  }

  @Test
  void de_taak_ligt_bij_wie_de_zaak_heeft() {
    Proefzaak zaak = Proefzaak.van("proef", BEGIN).uitTot(LocalDate.of(2026, 10, 1));
    assertThat(rollen(zaak)).containsExactly("klantmanager", "wijkteam");

    zaak.vraag(new WijsToe("coach", "jc-1"));
    assertThat(rollen(zaak)).containsExactly("jobcoach");

    zaak.vraag(new KijkContactNa(null));
    assertThat(rollen(zaak)).isEmpty();
  }

  /** What the clock says to who looks is what was stored when the day came. */
  private static boolean gevraagd(Proefzaak zaak) {
    boolean gevraagd =
        zaak.taken().stream().anyMatch(taak -> taak.stap().equals("contactgegevens"));
    assertThat(rollen(zaak).isEmpty()).isNotEqualTo(gevraagd);
    return gevraagd;
  }

  /** For whom the worklist holds the task. */
  @SuppressWarnings("unchecked") // a row holds lists of rows
  private static List<String> rollen(Proefzaak zaak) {
    var stroom = new StreamId("gemeente-proef", AanmeldingSoort.NAAM, new UUID(1, 1));
    var rij =
        new Werkvoorraadlijst(Gegeven.WERKWIJZEN)
            .row(new Updated<>(stroom, zaak.zaak(), 1, Instant.EPOCH, Instant.EPOCH));
    return ((List<Map<String, Object>>) requireNonNull(rij.get("taken")))
        .stream()
            .filter(taak -> "contactgegevens".equals(taak.get("wat")))
            .flatMap(taak -> ((List<String>) requireNonNull(taak.get("rollen"))).stream())
            .toList();
  }
}
