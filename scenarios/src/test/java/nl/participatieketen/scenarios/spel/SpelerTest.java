package nl.participatieketen.scenarios.spel;

import static nl.participatieketen.scenarios.spel.NagespeeldeKeten.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import nl.participatieketen.scenarios.spel.NagespeeldeKeten.Gevraagd;
import nl.participatieketen.scenarios.verslag.Fout;
import nl.participatieketen.scenarios.verslag.Regel;
import nl.participatieketen.scenarios.verslag.Verslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpelerTest {

  private static final String AANMELDEN =
      """
      - wat: Aanmelden
        als: km
        doe: POST /intake/v1/aanmeldingen
        met: {naam: "${jan.naam}", op: "${vandaag+3d}"}
        verwacht: {status: 201, velden: {status: open}}
        bewaar: {id: id}
        events:
          - type: aanmelding-gedaan
            velden: {aanmeldingId: "${id}", kanaal: balie}
      """;

  private static final String GEDAAN =
      "{\"aanmeldingId\": \"%s\", \"kanaal\": \"balie\"}".formatted(ID);

  private NagespeeldeKeten keten;

  @BeforeEach
  void begin() throws IOException {
    keten = new NagespeeldeKeten();
  }

  @AfterEach
  void eind() {
    keten.close();
  }

  @Test
  void wat_verwacht_wordt_en_komt_slaagt() {
    aanmeldenGeeft(() -> keten.vertel("keten.intake", "intake.aanmelding-gedaan", GEDAAN));

    Verslag verslag = keten.speel(AANMELDEN);

    assertThat(verslag.fouten()).isEmpty();
    assertThat(verslag.ids()).containsExactly(ID);
    assertThat(verslag.tijdlijn())
        .anySatisfy(
            regel ->
                assertThat(regel)
                    .isInstanceOfSatisfying(
                        Regel.Gebeurd.class,
                        gebeurd -> assertThat(gebeurd.topic()).isEqualTo("keten.intake")));
    Gevraagd gevraagd = keten.gevraagd().getFirst();
    assertThat(gevraagd.idempotencyKey()).matches("\"[0-9a-f-]{36}\"");
    assertThat(gevraagd.ifMatch()).isNull();
    assertThat(gevraagd.token()).isEqualTo("Bearer token-van-km");
    assertThat(gevraagd.lichaam()).contains("\"op\":\"2026-11-23\"").contains("\"naam\":\"Jan ");
  }

  @Test
  void een_event_dat_niet_komt_is_een_fout() {
    aanmeldenGeeft(() -> {});

    Fout fout = eneFout(keten.speel(AANMELDEN));

    assertThat(fout.wat()).isEqualTo("Het event aanmelding-gedaan kwam niet");
    assertThat(fout.plaats()).isEqualTo("proef.yaml, regel 17");
    assertThat(fout.gekregen()).containsExactly("geen ander event van dit geval");
    assertThat(fout.kijkIn()).containsExactly("log van intake");
  }

  @Test
  void een_event_met_een_ander_veld_is_een_fout_die_zegt_wat_er_stond() {
    aanmeldenGeeft(
        () ->
            keten.vertel(
                "keten.intake", "intake.aanmelding-gedaan", GEDAAN.replace("balie", "school")));

    Fout fout = eneFout(keten.speel(AANMELDEN));

    assertThat(fout.gekregen())
        .containsExactly(
            "aanmelding-gedaan op keten.intake-0@0 met kanaal: verwacht \"balie\", gekregen \"school\"");
  }

  @Test
  void een_event_dat_niemand_verwacht_is_een_fout() {
    aanmeldenGeeft(
        () -> {
          keten.vertel("keten.intake", "intake.aanmelding-gedaan", GEDAAN);
          keten.vertel("keten.traject", "traject.traject-gestart", GEDAAN);
        });

    Fout fout = eneFout(keten.speel(AANMELDEN));

    assertThat(fout.wat()).contains("niemand verwacht").contains("traject-gestart");
    assertThat(fout.kijkIn()).containsExactly("log van traject");
  }

  @Test
  void hetzelfde_event_nog_eens_is_een_fout() {
    aanmeldenGeeft(
        () -> {
          keten.vertel("keten.intake", "intake.aanmelding-gedaan", GEDAAN);
          keten.vertel("keten.intake", "intake.aanmelding-gedaan", GEDAAN);
        });

    assertThat(eneFout(keten.speel(AANMELDEN)).wat()).contains("niemand verwacht");
  }

  @Test
  void een_bericht_bij_de_onverwerkbare_is_een_fout() {
    aanmeldenGeeft(
        () -> {
          keten.vertel("keten.intake", "intake.aanmelding-gedaan", GEDAAN);
          keten.vertel("keten.onverwerkbaar", "intake.aanmelding-gedaan", GEDAAN);
        });

    assertThat(eneFout(keten.speel(AANMELDEN)).wat())
        .isEqualTo("Een dienst kon aanmelding-gedaan niet verwerken");
  }

  @Test
  void een_event_buiten_het_contract_telt_niet_als_gekomen() {
    aanmeldenGeeft(
        () ->
            keten.vertelBuitenContract(
                "keten.intake", "intake.aanmelding-gedaan", GEDAAN, "een veld ontbreekt"));

    assertThat(eneFout(keten.speel(AANMELDEN)).wat()).endsWith("kwam niet");
  }

  @Test
  void een_event_over_een_ander_geval_doet_er_niet_toe() {
    aanmeldenGeeft(() -> keten.vertel("keten.intake", "intake.aanmelding-gedaan", GEDAAN));
    String ander = "{\"id\": \"11111111-4f89-41d3-9a0c-0305e82c3301\"}";
    keten.vertelOver(
        "ander", "keten.intake", NagespeeldeKeten.event("intake.aanmelding-gedaan", ander), null);

    assertThat(keten.speel(AANMELDEN).geslaagd()).isTrue();
  }

  @Test
  void een_ander_antwoord_is_een_fout_en_daarna_gebeurt_er_niets_meer() {
    keten.op("POST /intake/v1/aanmeldingen", 409, "", "{\"code\": \"bestaat-al\"}");

    Fout fout = eneFout(keten.speel(AANMELDEN + AANMELDEN));

    assertThat(fout.verwacht()).startsWith("status 201");
    assertThat(fout.gekregen().getFirst()).contains("409").contains("bestaat-al");
    assertThat(fout.kijkIn()).containsExactly("log van gateway", "log van intake");
    assertThat(keten.gevraagd()).hasSize(1);
  }

  @Test
  void wie_verandert_doet_dat_op_de_laatste_versie_en_met_dezelfde_sleutel() {
    keten
        .op("GET /intake/v1/aanmeldingen/7", 200, "\"4\"", "{}")
        .op("GET /intake/v1/aanmeldingen/7", 200, "\"5\"", "{}")
        .op("POST /intake/v1/aanmeldingen/7/stappen", 412, "", "{}")
        .op("POST /intake/v1/aanmeldingen/7/stappen", 200, "\"6\"", "{}");

    Verslag verslag =
        keten.speel(
            """
            - wat: Gesprek
              als: km
              doe: POST /intake/v1/aanmeldingen/7/stappen
            """);

    assertThat(verslag.fouten()).isEmpty();
    assertThat(keten.gevraagd().stream().filter(g -> g.verzoek().startsWith("POST")))
        .extracting(Gevraagd::ifMatch)
        .containsExactly("\"4\"", "\"5\"");
    assertThat(keten.gevraagd().stream().filter(g -> g.verzoek().startsWith("POST")))
        .extracting(Gevraagd::idempotencyKey)
        .doesNotContainNull()
        .containsOnly(keten.gevraagd().get(1).idempotencyKey());
  }

  @Test
  void wie_net_voor_middernacht_begint_begint_de_volgende_ochtend() {
    keten.begintOp(Instant.parse("2026-11-22T22:55:00Z"));
    aanmeldenGeeft(() -> keten.vertel("keten.intake", "intake.aanmelding-gedaan", GEDAAN));

    assertThat(keten.speel(AANMELDEN).geslaagd()).isTrue();

    assertThat(keten.nu()).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
  }

  @Test
  void wachten_gaat_door_tot_het_zo_is() {
    keten
        .op("GET /traject/v1/trajecten/7", 404, "", "{}")
        .op("GET /traject/v1/trajecten/7", 200, "", "{\"status\": \"bezig\"}")
        .op("GET /traject/v1/trajecten/7", 200, "", "{\"status\": \"klaar\"}");

    assertThat(keten.speel(WACHTEN).geslaagd()).isTrue();
    assertThat(keten.gevraagd()).hasSize(3);
  }

  @Test
  void wachten_houdt_eens_op() {
    keten.op("GET /traject/v1/trajecten/7", 200, "", "{\"status\": \"bezig\"}");

    Fout fout = eneFout(keten.speel(WACHTEN));

    assertThat(fout.verwacht()).contains("na een tijd");
    assertThat(fout.gekregen()).containsExactly("status: verwacht \"klaar\", gekregen \"bezig\"");
  }

  @Test
  void de_klok_gaat_vooruit_met_een_tijd_of_tot_een_dag() {
    Verslag verslag =
        keten.speel(
            """
            - {wat: Een maand, klok: P1M}
            - {wat: Tot na de zomer, tot: "2027-09-01"}
            - {wat: Die dag is al geweest, tot: "2027-01-01"}
            """);

    assertThat(verslag.geslaagd()).isTrue();
    assertThat(keten.nu()).isEqualTo(Instant.parse("2027-09-01T07:00:00Z"));
    assertThat(verslag.tijdlijn().stream().filter(regel -> regel instanceof Regel.Dag)).hasSize(3);
  }

  @Test
  void een_reeks_speelt_telkens_een_ander_mens_en_bewaart_een_lijst() {
    for (int nr = 1; nr <= 3; nr++) {
      keten.op("POST /intake/v1/aanmeldingen", 201, "", "{\"id\": \"nr-%d\"}".formatted(nr));
    }
    keten.op("GET /intake/v1/aanmeldingen/nr-2", 200, "", "{\"status\": \"open\"}");
    keten.op("GET /intake/v1/aanmeldingen/nr-3", 200, "", "{\"status\": \"open\"}");

    keten.op("POST /intake/v1/selecties", 200, "", "{}");

    Verslag verslag = keten.speel(REEKS);

    assertThat(verslag.fouten()).isEmpty();
    assertThat(keten.gevraagd().stream().filter(g -> g.verzoek().endsWith("/aanmeldingen")))
        .hasSize(3)
        .extracting(Gevraagd::lichaam)
        .doesNotHaveDuplicates();
    assertThat(keten.gevraagd())
        .extracting(Gevraagd::verzoek)
        .endsWith(
            "GET /intake/v1/aanmeldingen/nr-2",
            "GET /intake/v1/aanmeldingen/nr-3",
            "POST /intake/v1/selecties");
    assertThat(keten.gevraagd().getLast().lichaam()).contains("[\"nr-1\",\"nr-2\",\"nr-3\"]");
    assertThat(verslag.tijdlijn())
        .filteredOn(regel -> regel instanceof Regel.Gedaan)
        .extracting(regel -> ((Regel.Gedaan) regel).wat())
        .containsExactly(
            "Aanmelden", "Drie mensen: zo nog 2 keer", "Kijken", "De rest: zo nog 1 keer", "Samen");
  }

  @Test
  void een_reeks_loopt_ook_over_wat_een_antwoord_opsomde() {
    keten.op("GET /traject/v1/trajecten/7", 200, "", "{\"momenten\": [{\"nr\": 1}, {\"nr\": 2}]}");
    keten.op("POST /traject/v1/evaluaties", 200, "", "{}");

    Verslag verslag =
        keten.speel(
            """
            - {wat: Kijken, als: km, doe: GET /traject/v1/trajecten/7, bewaar: {momenten: momenten}}
            - wat: Elk moment
              voor_elk: momenten
              naam: moment
              stappen:
                - {wat: Nu, als: km, doe: POST /traject/v1/evaluaties, met: {nr: "${moment.nr}"}}
            """);

    assertThat(verslag.fouten()).isEmpty();
    assertThat(keten.gevraagd())
        .extracting(Gevraagd::lichaam)
        .containsExactly("", "{\"nr\":1}", "{\"nr\":2}");
  }

  @Test
  void een_reeks_houdt_op_bij_de_eerste_die_misgaat() {
    keten.op("POST /intake/v1/aanmeldingen", 201, "", "{\"id\": \"nr-1\"}");
    keten.op("POST /intake/v1/aanmeldingen", 409, "", "{}");

    assertThat(eneFout(keten.speel(REEKS)).gekregen().getFirst()).contains("409");
    assertThat(keten.gevraagd()).hasSize(2);
  }

  private static final String REEKS =
      """
      - wat: Drie mensen
        herhaal: 3
        deelnemer: kandidaat
        stappen:
          - wat: Aanmelden
            als: km
            doe: POST /intake/v1/aanmeldingen
            met: {nr: "${nr}", naam: "${kandidaat.naam}", bsn: "${kandidaat.bsn}"}
            verwacht: {status: 201}
            bewaar: {"dossiers[]": id}
      - wat: De rest
        voor_elk: dossiers
        naam: dossier
        van: 2
        stappen:
          - {wat: Kijken, als: km, doe: "GET /intake/v1/aanmeldingen/${dossier}"}
      - {wat: Samen, als: km, doe: POST /intake/v1/selecties, met: {wie: "${dossiers}"}}
      """;

  @Test
  void wie_niet_antwoordt_is_een_fout() {
    keten.close();

    assertThat(eneFout(keten.speel(WACHTEN)).gekregen().getFirst()).contains("geeft geen token");
  }

  private static final String WACHTEN =
      """
      - wat: Wachten
        als: km
        wacht_tot: GET /traject/v1/trajecten/7
        verwacht: {velden: {status: klaar}}
      """;

  private void aanmeldenGeeft(Runnable gevolg) {
    keten.op(
        "POST /intake/v1/aanmeldingen",
        201,
        "\"1\"",
        "{\"id\": \"%s\", \"status\": \"open\"}".formatted(ID),
        gevolg);
  }

  private static Fout eneFout(Verslag verslag) {
    assertThat(verslag.geslaagd()).isFalse();
    assertThat(verslag.fouten()).hasSize(1);
    return verslag.fouten().getFirst();
  }

  @Test
  void een_besluit_staat_er_zoals_een_mens_het_zegt() {
    keten.begintOp(Instant.parse("2027-02-27T08:00:00Z"));
    keten.op("GET /intake/v1/x", 200, "", "{\"groep\": \"groep-a\", \"procent\": 40}");

    Verslag verslag =
        keten.speel(
            """
            - wat: Bekijken
              als: km
              doe: GET /intake/v1/x
              bewaar: {groep: groep, procent: procent}
              besluit: "${groep}, ${procent} procent, tot ${vandaag+2d}"
            """);

    assertThat(verslag.tijdlijn())
        .contains(new Regel.Besloten("Groep A, 40 procent, tot 1 maart 2027"));
  }

  @Test
  void wat_apart_gezet_moet_worden_is_het_met_zijn_reden_en_telt_niet_als_onverwacht() {
    String bericht =
        """
        - wat: Vervalst
          stuur: keten.traject
          sleutel: "%s"
          lichaam: {tekst: "[", keer: 3}
          apart: {intake: %s}
        """;

    assertThat(keten.speel(bericht.formatted(ID, "onleesbaar")).fouten()).isEmpty();
    assertThat(keten.speel(bericht.formatted(ID, "afzender")).fouten())
        .singleElement()
        .satisfies(
            fout -> {
              assertThat(fout.verwacht()).isEqualTo("intake zet het apart als 'afzender'");
              assertThat(fout.gekregen()).containsExactly("onleesbaar: geen JSON");
            });
  }

  @Test
  void een_lichaam_gaat_letterlijk_over_de_lijn() {
    keten.op("POST /intake/v1/x", 400, "", "{}");

    keten.speel(
        """
        - wat: Een getal dat nergens in past
          als: km
          doe: POST /intake/v1/x
          lichaam: '{"procent": 1e400, "naam": "\\ud800"}'
          verwacht: {status: 400}
        """);

    assertThat(keten.gevraagd())
        .extracting(Gevraagd::lichaam)
        .containsExactly("{\"procent\": 1e400, \"naam\": \"\\ud800\"}");
  }
}
