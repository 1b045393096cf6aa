package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.contract.event.WerkplekAangeboden;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import org.junit.jupiter.api.Test;

class HoofdlijnIT extends Dienst {

  @Test
  void een_kandidaat_wordt_geplaatst_en_de_keten_hoort_het() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(2);
    WerkplekAangeboden aangeboden =
        keten.hoor(WerkplekAangeboden.class, e -> e.werkplekId().equals(werkplekId));
    assertThat(aangeboden.aantalPlaatsen()).isEqualTo(2);

    Antwoord geplaatst = plaats(jan, werkplekId);

    assertThat(geplaatst.status()).as(geplaatst.tekst()).isEqualTo(201);
    assertThat(geplaatst.veld("status")).isEqualTo("gestart");
    UUID plaatsingId = geplaatst.id("plaatsingId");
    assertThat(geplaatst.locatie()).isEqualTo("/v1/plaatsingen/" + plaatsingId);
    PlaatsingGestart gestart =
        keten.hoor(PlaatsingGestart.class, e -> e.plaatsingId().equals(plaatsingId));
    assertThat(gestart.deelnemerId()).isEqualTo(jan.deelnemerId());
    assertThat(gestart.trajectId()).isEqualTo(jan.kandidaatId());
    assertThat(gestart.nazorgTot()).isEqualTo(gestart.begonnenOp().plusMonths(6));
    assertThat(gestart.door().rol()).isEqualTo("accountmanager");
    assertThat(toon(jan).veld("status")).isEqualTo("geplaatst");
    assertThat(toon(jan).veld("plaatsingId")).isEqualTo(plaatsingId.toString());
    assertThat(plaatsenVrij(werkplekId)).isEqualTo(1);
  }

  @Test
  void uitval_maakt_de_plek_vrij_en_de_kandidaat_opnieuw_beschikbaar() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Antwoord geplaatst = plaats(jan, werkplekId);
    String pad = "/v1/plaatsingen/" + geplaatst.id("plaatsingId");

    Antwoord uitgevallen =
        werkgever.doe(pad + "/uitvallen", "sleutel-1", geplaatst.etag(), uitval());

    assertThat(uitgevallen.status()).as(uitgevallen.tekst()).isEqualTo(200);
    assertThat(uitgevallen.veld("status")).isEqualTo("uitgevallen");
    assertThat(
            keten
                .hoor(
                    PlaatsingUitgevallen.class,
                    e -> e.plaatsingId().equals(geplaatst.id("plaatsingId")))
                .reden())
        .isEqualTo("geen-klik");
    wacht(jan, "beschikbaar");
    wachtOpVrij(werkplekId, 1);
    assertThat(plaats(jan, werkplekId).status()).isEqualTo(201);
  }

  @Test
  void na_de_nazorg_is_de_uitstroom_een_keer_duurzaam() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Antwoord geplaatst = plaats(jan, werkplekId);
    UUID plaatsingId = geplaatst.id("plaatsingId");

    klok.totNa(klok.vandaag().plusMonths(6));

    UitstroomDuurzaam duurzaam =
        keten.hoor(UitstroomDuurzaam.class, e -> e.plaatsingId().equals(plaatsingId));
    assertThat(duurzaam.vastgesteldOp()).isEqualTo(klok.vandaag());
    assertThat(duurzaam.door().rol()).isEqualTo("systeem");
    wacht(jan, "duurzaam-geplaatst");
    klok.totNa(klok.vandaag().plusMonths(6));
    wacht(kandidaat(), "beschikbaar");
    assertThat(keten.alle(UitstroomDuurzaam.class, e -> e.plaatsingId().equals(plaatsingId)))
        .hasSize(1);
    assertThat(plaatsenVrij(werkplekId)).isZero();
  }
}
