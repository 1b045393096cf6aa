package nl.participatieketen.werkgever.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.Koppel;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import nl.participatieketen.werkgever.opstelling.Gegeven;
import nl.participatieketen.werkgever.wanneer.Stromen;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.VergeefPlek;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request takes some of its steps and its process falls; after a minute someone else goes on. */
class HerstelIT extends Dienst {

  private static final Actor ACTOR = new Actor(GEMEENTE, "mw-accountmanager", "accountmanager");
  private static final String TOELICHTING = "heeft een rustige plek nodig";

  @Autowired Plaatser plaatser;
  @Autowired Stromen stromen;
  @Autowired KeyRing sleutels;

  @Test
  void wat_na_het_voornemen_bleef_liggen_wordt_een_plaatsing() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    StreamId plaatsing = voornemen(verzoek(), jan, werkplekId);

    wordtGestart(plaatsing, jan, werkplekId);
  }

  @Test
  void wat_na_het_vergeven_van_de_plek_bleef_liggen_wordt_een_plaatsing() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    StreamId plaatsing = voornemen(verzoek(), jan, werkplekId);
    vergeefPlek(plaatsing, jan, werkplekId);
    assertThat(plaatsenVrij(werkplekId)).isZero();

    wordtGestart(plaatsing, jan, werkplekId);
  }

  @Test
  void wat_na_het_koppelen_bleef_liggen_wordt_een_plaatsing() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    StreamId plaatsing = voornemen(verzoek(), jan, werkplekId);
    vergeefPlek(plaatsing, jan, werkplekId);
    koppel(plaatsing, jan, werkplekId);

    wordtGestart(plaatsing, jan, werkplekId);
  }

  @Test
  void een_plek_waarvan_de_kandidaat_intussen_elders_begon_komt_vanzelf_vrij() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    StreamId plaatsing = voornemen(verzoek(), jan, werkplekId);
    vergeefPlek(plaatsing, jan, werkplekId);
    assertThat(plaats(jan, werkplek(1)).status()).isEqualTo(201);
    assertThat(plaatsenVrij(werkplekId)).isZero();

    klok.vooruit(Duration.ofMinutes(1));

    wachtOpVrij(werkplekId, 1);
    await()
        .atMost(GEDULD)
        .untilAsserted(() -> assertThat(toon(plaatsing).veld("status")).isEqualTo("afgebroken"));
    assertThat(toon(plaatsing).veld("reden")).isEqualTo("al-geplaatst");
    assertThat(toon(jan).veld("status")).isEqualTo("geplaatst");
  }

  @Test
  void wie_na_de_val_hetzelfde_verzoek_herhaalt_krijgt_de_plaatsing_meteen() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Request verzoek = verzoek();
    StreamId plaatsing = voornemen(verzoek, jan, werkplekId);
    vergeefPlek(plaatsing, jan, werkplekId);

    Antwoord opnieuw =
        accountmanager.doe(
            "/v1/plaatsingen",
            Objects.requireNonNull(verzoek.idempotencyKey()).replace("\"", ""),
            "",
            voornemen(jan, werkplekId));

    assertThat(opnieuw.status()).as(opnieuw.tekst()).isEqualTo(201);
    assertThat(opnieuw.id("plaatsingId")).isEqualTo(plaatsing.id());
  }

  private void wordtGestart(StreamId plaatsing, Jan jan, UUID werkplekId) {
    klok.vooruit(Duration.ofMinutes(1));
    UUID id = plaatsing.id();
    PlaatsingGestart gestart = keten.hoor(PlaatsingGestart.class, e -> e.plaatsingId().equals(id));
    assertThat(gestart.door().medewerker()).isEqualTo("mw-accountmanager");
    assertThat(toon(jan).veld("plaatsingId")).isEqualTo(id.toString());
    assertThat(plaatsenVrij(werkplekId)).isZero();
  }

  private StreamId voornemen(Request verzoek, Jan jan, UUID werkplekId) {
    var voornemen =
        new Voornemen(jan.kandidaatId(), werkplekId, "regulier", 20, klok.vandaag(), TOELICHTING);
    assertThat(plaatser.neemVoor(verzoek, voornemen, voornemen).block())
        .isInstanceOf(Outcome.Recorded.class);
    return verzoek.stream(PlaatsingBesluit.NAAM, verzoek.newId(PlaatsingBesluit.NAAM));
  }

  private void vergeefPlek(StreamId plaatsing, Jan jan, UUID werkplekId) {
    stromen
        .werkplekken()
        .attempt(
            new StreamId(GEMEENTE, WerkplekBesluit.NAAM, werkplekId),
            stap(plaatsing, "vergeef-plek"),
            new VergeefPlek(plaatsing.id(), jan.kandidaatId(), 20, klok.vandaag()))
        .block();
  }

  private void koppel(StreamId plaatsing, Jan jan, UUID werkplekId) {
    stromen
        .kandidaten()
        .attempt(
            new StreamId(GEMEENTE, KandidaatBesluit.NAAM, jan.kandidaatId()),
            stap(plaatsing, "koppel"),
            new Koppel(plaatsing.id(), werkplekId, 20))
        .block();
  }

  private Command stap(StreamId plaatsing, String stap) {
    return Command.of(
        "proces/afronden/%s/%s".formatted(plaatsing.id(), stap), ACTOR, klok.instant());
  }

  private Antwoord toon(StreamId plaatsing) {
    return accountmanager.vraag("/v1/plaatsingen/" + plaatsing.id());
  }

  private Request verzoek() {
    return new Request(
        Gegeven.GEMEENTE,
        ACTOR,
        "/v1/plaatsingen",
        klok.instant(),
        "\"" + UUID.randomUUID() + "\"",
        null,
        null,
        sleutels);
  }
}
