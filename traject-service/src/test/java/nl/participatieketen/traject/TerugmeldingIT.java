package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.TerugMelding;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

class TerugmeldingIT extends DienstTest {

  @Autowired MongoDatabase database;

  @Test
  void de_dataref_leidt_de_ontvanger_en_niemand_anders_naar_de_argumenten() {
    String geheim = "geheim-" + UUID.randomUUID();
    Casus jan = teruggemeld(VOORBEELD, WERKBEDRIJF, geheim);
    String pad = dataref(jan);
    assertThat(inhoud(haal(VOORBEELD, "klantmanager", pad).expectStatus().isOk()))
        .containsEntry("organisatie", WERKBEDRIJF)
        .containsEntry("ontvanger", VOORBEELD)
        .containsEntry("reden", "nu-niet-mogelijk")
        .containsEntry("advies", geheim)
        .extractingByKey("antwoorden")
        .asString()
        .contains("motivatie", "belemmeringen", "combinatie", geheim);
    haal(ANDERS, "klantmanager", pad).expectStatus().isNotFound();
    haal(WERKBEDRIJF, "klantmanager", pad).expectStatus().isNotFound();
    for (String rol : List.of("jobcoach", "wijkteam", "accountmanager", "werkgever", "systeem")) {
      haal(VOORBEELD, rol, pad).expectStatus().isForbidden();
    }
  }

  @Test
  void wie_het_traject_uitvoerde_leest_de_terugmelding_bij_het_traject() {
    Casus jan = teruggemeld(VOORBEELD, WERKBEDRIJF, "zoek eerst een woning");
    String pad = jan.pad() + "/terugmelding";
    assertThat(inhoud(haal(WERKBEDRIJF, "jobcoach", pad).expectStatus().isOk()))
        .containsEntry("advies", "zoek eerst een woning");
    haal(VOORBEELD, "klantmanager", pad).expectStatus().isNotFound();
    haal(ANDERS, "jobcoach", pad).expectStatus().isNotFound();
    haal(WERKBEDRIJF, "wijkteam", pad).expectStatus().isForbidden();
  }

  @Test
  void binnen_een_organisatie_werken_beide_wegen() {
    Casus jan = teruggemeld(VOORBEELD, VOORBEELD, "zoek eerst een woning");
    assertThat(inhoud(haal(VOORBEELD, "klantmanager", dataref(jan))))
        .isEqualTo(inhoud(haal(VOORBEELD, "jobcoach", jan.pad() + "/terugmelding")));
  }

  @Test
  void zonder_terugmelding_is_er_niets_te_lezen() {
    Casus jan = gestart();
    haal(jan.pad() + "/terugmelding").expectStatus().isNotFound();
    String pad = "/v1/terugmeldingen/" + jan.traject();
    haal(VOORBEELD, "klantmanager", pad).expectStatus().isNotFound();
  }

  @Test
  void wat_vertrouwelijk_is_staat_nergens_leesbaar_op_de_keten_of_in_de_opslag() {
    String geheim = "geheim-" + UUID.randomUUID();
    Casus jan = teruggemeld(VOORBEELD, WERKBEDRIJF, geheim);
    dataref(jan);
    assertThat(keten.letterlijkOver(jan.deelnemer()))
        .isNotEmpty()
        .noneMatch(b -> b.contains(geheim));
    var alles =
        Flux.from(database.listCollectionNames())
            .flatMap(naam -> database.getCollection(naam).find())
            .map(Document::toJson)
            .collectList()
            .block();
    assertThat(String.valueOf(alles))
        .contains(jan.traject().toString(), "terugmelding-gedaan")
        .doesNotContain(geheim);
  }

  private Casus teruggemeld(String afzender, String uitvoerder, String geheim) {
    Casus jan = gestart(Casus.van(afzender, uitvoerder));
    String pad = jan.pad() + "/terugmeldingen";
    wijzig(uitvoerder, pad, 1, sleutel(), terugmelding(geheim)).expectStatus().isOk();
    return jan;
  }

  /** The path within this service to which the published dataref leads. */
  private String dataref(Casus jan) {
    await()
        .untilAsserted(
            () ->
                assertThat(keten.verteldOver(jan.deelnemer()))
                    .extracting(CloudEventEnvelope::data)
                    .last()
                    .isInstanceOf(TerugMelding.class));
    URI dataref = keten.verteldOver(jan.deelnemer()).getLast().dataref();
    String adres = Objects.requireNonNull(dataref).toString();
    assertThat(adres).startsWith("http://127.0.0.1:8080/traject/v1/");
    return adres.substring(adres.indexOf("/v1/"));
  }
}
