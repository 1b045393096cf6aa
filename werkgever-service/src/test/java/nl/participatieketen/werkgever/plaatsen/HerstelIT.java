package nl.participatieketen.werkgever.plaatsen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import nl.participatieketen.werkgever.opstelling.Gegeven;
import nl.participatieketen.werkgever.plaatsen.Stappen.Gang;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingSoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request takes some of its steps and its process falls; after a minute someone else goes on. */
class HerstelIT extends Dienst {

  private static final String TOELICHTING = "heeft een rustige plek nodig";

  @Autowired Plaatser plaatser;
  @Autowired Stappen stappen;
  @Autowired KeyRing sleutels;

  @Test
  void wat_na_het_voornemen_bleef_liggen_wordt_een_plaatsing() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Gang gang = voornemen(verzoek(), jan, werkplekId);

    wordtGestart(gang, jan, werkplekId);
  }

  @Test
  void wat_na_het_vergeven_van_de_plek_bleef_liggen_wordt_een_plaatsing() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Gang gang = voornemen(verzoek(), jan, werkplekId);
    stappen.vergeefPlek(gang, afspraak(gang)).block();
    assertThat(plaatsenVrij(werkplekId)).isZero();

    wordtGestart(gang, jan, werkplekId);
  }

  @Test
  void wat_na_het_koppelen_bleef_liggen_wordt_een_plaatsing() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Gang gang = voornemen(verzoek(), jan, werkplekId);
    stappen.vergeefPlek(gang, afspraak(gang)).block();
    stappen.koppel(gang, afspraak(gang)).block();

    wordtGestart(gang, jan, werkplekId);
  }

  @Test
  void een_plek_waarvan_de_kandidaat_intussen_elders_begon_komt_vanzelf_vrij() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Gang gang = voornemen(verzoek(), jan, werkplekId);
    stappen.vergeefPlek(gang, afspraak(gang)).block();
    assertThat(plaats(jan, werkplek(1)).status()).isEqualTo(201);
    assertThat(plaatsenVrij(werkplekId)).isZero();

    klok.vooruit(Duration.ofMinutes(1));

    wachtOpVrij(werkplekId, 1);
    await()
        .atMost(GEDULD)
        .untilAsserted(() -> assertThat(toon(gang).veld("status")).isEqualTo("afgebroken"));
    assertThat(toon(gang).veld("reden")).isEqualTo("al-geplaatst");
    assertThat(toon(jan).veld("status")).isEqualTo("geplaatst");
  }

  @Test
  void wie_na_de_val_hetzelfde_verzoek_herhaalt_krijgt_de_plaatsing_meteen() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Request verzoek = verzoek();
    Gang gang = voornemen(verzoek, jan, werkplekId);
    stappen.vergeefPlek(gang, afspraak(gang)).block();

    Antwoord opnieuw =
        accountmanager.doe(
            "/v1/plaatsingen",
            Objects.requireNonNull(verzoek.idempotencyKey()).replace("\"", ""),
            "",
            voornemen(jan, werkplekId));

    assertThat(opnieuw.status()).as(opnieuw.tekst()).isEqualTo(201);
    assertThat(opnieuw.id("plaatsingId")).isEqualTo(gang.plaatsing().id());
  }

  private void wordtGestart(Gang gang, Jan jan, UUID werkplekId) {
    klok.vooruit(Duration.ofMinutes(1));
    UUID id = gang.plaatsing().id();
    PlaatsingGestart gestart = keten.hoor(PlaatsingGestart.class, e -> e.plaatsingId().equals(id));
    assertThat(gestart.door().medewerker()).isEqualTo("mw-accountmanager");
    assertThat(toon(jan).veld("plaatsingId")).isEqualTo(id.toString());
    assertThat(plaatsenVrij(werkplekId)).isZero();
  }

  private Gang voornemen(Request verzoek, Jan jan, UUID werkplekId) {
    var voornemen =
        new Voornemen(jan.kandidaatId(), werkplekId, "regulier", 20, klok.vandaag(), TOELICHTING);
    var begonnen =
        Objects.requireNonNull(
            plaatser.neemVoor(verzoek, verzoek.begin(voornemen), voornemen).block());
    assertThat(begonnen).isInstanceOf(Outcome.Recorded.class);
    var stroom = verzoek.stream(PlaatsingSoort.NAAM, verzoek.newId(PlaatsingSoort.NAAM));
    return Objects.requireNonNull(stappen.lees(stroom, klok.instant()).block());
  }

  private static Afspraak afspraak(Gang gang) {
    return ((Plaatsing.Bekend) gang.opname().state()).afspraak();
  }

  private Antwoord toon(Gang gang) {
    return accountmanager.vraag("/v1/plaatsingen/" + gang.plaatsing().id());
  }

  private Request verzoek() {
    return new Request(
        Gegeven.GEMEENTE,
        new Actor(GEMEENTE, "mw-accountmanager", "accountmanager"),
        "/v1/plaatsingen",
        klok.instant(),
        "\"" + UUID.randomUUID() + "\"",
        null,
        null,
        sleutels);
  }
}
