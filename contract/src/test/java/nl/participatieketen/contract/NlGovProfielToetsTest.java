package nl.participatieketen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NlGovProfielToetsTest {

  private static final String GOED =
      """
      {"specversion":"1.0","id":"a","source":"urn:nld:oin:00000001000000001000:systeem:intake",\
      "type":"nl.voorbeeld.iets.v1","time":"2026-01-05T08:30:00Z","subject":"s","sequence":"3",\
      "sequencetype":"Integer","datacontenttype":"application/json",\
      "dataschema":"https://voorbeeld.nl/s.json","data":{"a":1}}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"id\":\"a\"|\"id\":\"\"|id is verplicht",
        "\"specversion\":\"1.0\"|\"specversion\":\"0.3\"|specversion is 1.0",
        "urn:nld:oin:00000001000000001000:systeem:intake|https://voorbeeld.nl|source is een urn",
        "urn:nld:oin:00000001000000001000:|urn:nld:oin:1000:|source is een urn",
        "nl.voorbeeld.iets.v1|Voorbeeld|omgekeerde domeinnaam",
        "iets.v1|iets.v1.v2|hoogstens één versie",
        "iets.v1|iets.1|hoogstens één versie",
        "\"subject\"|\"sub_ject\"|sub_ject is [a-z0-9]",
        "\"subject\"|\"eenveeltelangenaamvooriets\"|hoogstens 20",
        "\"subject\":\"s\"|\"subject\":{}|subject is tekst",
        "\"subject\":\"s\"|\"subject\":\"x 111222333\"|subject lijkt een BSN",
        "\"subject\":\"s\"|\"organisatie\":\"s\"|onbekende uitbreiding",
        "\"subject\":\"s\"|\"subject\":\"\"|subject is, indien aanwezig, gevuld",
        "https://voorbeeld.nl/s.json|s.json|dataschema is absoluut",
        "2026-01-05T08:30:00Z|2026-01-05 08:30|time is RFC 3339",
        "application/json|text/xml|datacontenttype is JSON",
        "\"sequence\":\"3\",|\"id\":\"a\",|sequencetype vraagt sequence",
        "\"sequence\":\"3\"|\"sequence\":\"drie\"|32-bits getal",
        "\"data\":{\"a\":1}|\"data\":1,\"data_base64\":\"AQ==\"|niet beide",
        "{\"a\":1}|{\"a\":\"111222333\"}|data lijkt een BSN"
      })
  void elke_overtreding_wordt_gezien(String van, String naar, String regel) {
    String fout = GOED.replace(van, naar);
    assertThat(fout).isNotEqualTo(GOED);
    assertThat(bezwaren(fout)).anyMatch(bezwaar -> bezwaar.contains(regel));
  }

  @Test
  void wat_voldoet_krijgt_geen_bezwaar() {
    assertThat(bezwaren(GOED)).isEmpty();
  }

  @Test
  void meer_dan_64_KiB_is_een_bezwaar() {
    assertThat(bezwaren(GOED + " ".repeat(65_536))).containsExactly("hoogstens 64 KiB");
  }

  private static List<String> bezwaren(String bericht) {
    return NlGovProfielToets.bezwaren(bericht.getBytes(StandardCharsets.UTF_8));
  }
}
