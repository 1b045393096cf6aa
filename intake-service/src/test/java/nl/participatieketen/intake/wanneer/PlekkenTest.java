package nl.participatieketen.intake.wanneer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.Heropen;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Routeopdracht.GeefPlekOp;
import nl.participatieketen.intake.aanmelding.Routeopdracht.LaatPlekaanvraagVervallen;
import nl.participatieketen.intake.aanmelding.Routeopdracht.Plekaanvraag;
import nl.participatieketen.intake.aanmelding.Terugkomst;
import nl.participatieketen.intake.route.BeperkteRoute;
import nl.participatieketen.intake.route.PlekkenOvername;
import nl.participatieketen.intake.route.Plekopdracht.GeefVrij;
import nl.participatieketen.werkwijze.Duur;
import org.awaitility.core.ThrowingRunnable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** A route with one place, and a fall between every two steps. */
class PlekkenTest {

  private static final Duration GEDULD = Duration.ofMinutes(2);

  private final Intakeproef proef = new Intakeproef();

  @AfterEach
  void ruimOp() {
    proef.close();
  }

  @Test
  void wie_valt_na_het_nemen_van_een_plek_laat_haar_niet_bezet() {
    UUID gevallen = proef.ingedeeld();
    Plekaanvraag genomen = proef.neem(gevallen);

    proef.klok.vooruit(GEDULD);

    wacht(() -> assertThat(proef.bezetting().plekken().inUse()).isZero());
    UUID ander = proef.ingedeeld();
    assertThat(proef.neem(ander).plek()).isTrue();
    assertThat(proef.naarVol(gevallen, genomen)).isInstanceOf(Outcome.Refused.class);
    assertThat(proef.naarVol(gevallen, new Plekaanvraag(false, proef.klok.instant())))
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  void wie_valt_voor_de_route_het_weet_houdt_haar_plek() {
    UUID geplaatst = proef.ingedeeld();
    proef.naarVol(geplaatst, proef.neem(geplaatst));

    proef.klok.vooruit(GEDULD);

    wacht(() -> assertThat(proef.bezetting().plekken().unconfirmed()).isEmpty());
    assertThat(proef.bezetting().plekken().holds(geplaatst)).isTrue();
    assertThat(proef.neem(proef.ingedeeld()).plek()).isFalse();
  }

  @Test
  void wie_valt_na_het_afzeggen_van_de_aanvraag_laat_haar_niet_bezet() {
    UUID gevallen = proef.ingedeeld();
    Plekaanvraag genomen = proef.neem(gevallen);
    proef.vraag(gevallen, new LaatPlekaanvraagVervallen("vol", genomen.sinds()));

    proef.klok.vooruit(GEDULD);

    wacht(() -> assertThat(proef.bezetting().plekken().inUse()).isZero());
  }

  @Test
  void wie_in_de_rij_valt_houdt_haar_niet_op() {
    UUID eerste = geplaatst();
    proef.neem(proef.ingedeeld());
    proef.klok.vooruit(Duration.ofSeconds(1));
    UUID derde = proef.ingedeeld();
    proef.naarVol(derde, proef.neem(derde));
    assertThat(proef.bezetting().plekken().turnOf(derde)).contains(2);

    teruggemeld(eerste);

    wacht(() -> assertThat(proef.stand(derde).plek()).isInstanceOf(Plek.BijTraject.class));
    assertThat(proef.bezetting().plekken().held()).containsOnlyKeys(derde);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void wie_vertrekt_en_onderweg_valt_geeft_haar_plek_toch_door(int stappen) {
    UUID eerste = geplaatst();
    UUID tweede = proef.ingedeeld();
    proef.naarVol(tweede, proef.neem(tweede));
    BeperkteRoute vol = proef.vol(eerste);

    proef.vraag(eerste, terug());
    if (stappen > 0) {
      proef.vraag(eerste, new GeefPlekOp("vol"));
    }
    if (stappen > 1) {
      proef.routes.begin(vol.stroom(), proef.opdracht(), new GeefVrij(eerste, "vol", 1)).block();
    }

    wacht(() -> assertThat(proef.stand(tweede).plek()).isInstanceOf(Plek.BijTraject.class));
    wacht(() -> assertThat(proef.stand(eerste).rond().bezettePlek()).isNull());
    wacht(() -> assertThat(proef.bezetting().plekken().unconfirmed()).isEmpty());
    assertThat(proef.bezetting().plekken().held()).containsOnlyKeys(tweede);
  }

  @Test
  void twee_verzoeken_van_een_zaak_kosten_elkaar_hun_plek_niet() {
    UUID zaak = proef.ingedeeld();
    Plekaanvraag een = proef.neem(zaak);
    proef.klok.vooruit(Duration.ofMillis(3));
    Plekaanvraag ander = proef.neem(zaak);
    assertThat(proef.naarVol(zaak, een)).isInstanceOf(Outcome.Recorded.class);
    assertThat(proef.naarVol(zaak, ander)).isInstanceOf(Outcome.Refused.class);

    proef.plekken.rondAf(proef.vol(zaak), zaak, ander, false).block();
    proef.plekken.rondAf(proef.vol(zaak), zaak, een, true).block();

    assertThat(proef.bezetting().plekken().holds(zaak)).isTrue();
    assertThat(proef.bezetting().plekken().unconfirmed()).isEmpty();
  }

  @Test
  void wat_eerder_apart_bewaard_werd_komt_er_eens_in_en_een_verloren_plek_komt_vrij() {
    UUID houdt = proef.ingedeeld();
    proef.naarVol(houdt, new Plekaanvraag(true, proef.klok.instant()));
    UUID wacht = proef.ingedeeld();
    proef.naarVol(wacht, new Plekaanvraag(false, proef.klok.instant()));
    UUID verloren = proef.ingedeeld();
    Mono.from(
            proef
                .database
                .getCollection("plekken")
                .insertOne(
                    new Document("_id", Intakeproef.GEMEENTE + "/proef/vol")
                        .append("organisatie", Intakeproef.GEMEENTE)
                        .append("versie", 3)
                        .append("bezet", List.of(verloren.toString(), houdt.toString()))
                        .append("wachtend", List.of(wacht.toString()))
                        .append("toegekend", List.of())))
        .block();

    var overname = new PlekkenOvername(proef.database, proef.routes, proef.klok);
    overname.prepare().block();
    overname.prepare().block();

    wacht(() -> assertThat(proef.bezetting().plekken().unconfirmed()).isEmpty());
    assertThat(proef.bezetting().plekken().held()).containsOnlyKeys(houdt);
    assertThat(proef.bezetting().plekken().turnOf(wacht)).contains(1);
  }

  private UUID geplaatst() {
    UUID id = proef.ingedeeld();
    Plekaanvraag plek = proef.neem(id);
    proef.naarVol(id, plek);
    proef.plekken.rondAf(proef.vol(id), id, plek, true).block();
    return id;
  }

  private void teruggemeld(UUID id) {
    proef.vraag(id, terug());
  }

  private static Heropen terug() {
    return new Heropen(
        new Terugkomst(new UUID(2, 2), "nu-niet-mogelijk", List.of(), null),
        LocalDate.ofInstant(Intakeproef.BEGIN, Duur.TIJDZONE));
  }

  private static void wacht(ThrowingRunnable tot) {
    await().atMost(20, SECONDS).untilAsserted(tot);
  }
}
