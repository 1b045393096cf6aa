package nl.participatieketen.contract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The MUST and SHOULD rules of the NL GOV profile for CloudEvents 1.1, both taken as binding. */
final class NlGovProfielToets {

  private static final int VEILIG_DOOR_TE_STUREN = 65_536;
  private static final Set<String> VERPLICHT = Set.of("id", "source", "type", "specversion");
  private static final Set<String> FACULTATIEF =
      Set.of("subject", "time", "datacontenttype", "dataschema");
  private static final Set<String> GEGEVENS = Set.of("data", "data_base64");
  private static final Set<String> BEKENDE_UITBREIDINGEN =
      Set.of("dataref", "sequence", "sequencetype", "traceparent", "tracestate", "partitionkey");
  private static final Pattern NAAM = Pattern.compile("[a-z0-9]{1,20}");
  private static final Pattern OMGEKEERD_DOMEIN = Pattern.compile("[a-z]{2,}(\\.[A-Za-z0-9_-]+)+");
  private static final Pattern VERSIEDEEL = Pattern.compile("v?\\d+");
  private static final Pattern AFZENDER =
      Pattern.compile("urn:nld:(oin:\\d{20}|kvknr:\\d{8})[:.].+");
  private static final Pattern RFC_3339 =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern GEHEEL_GETAL = Pattern.compile("-?\\d{1,10}");

  private final JsonNode event;
  private final List<String> bezwaren = new ArrayList<>();

  private NlGovProfielToets(JsonNode event) {
    this.event = event;
  }

  static List<String> bezwaren(byte[] bericht) {
    NlGovProfielToets toets = new NlGovProfielToets(JsonMapper.shared().readTree(bericht));
    toets.verplichteAttributen();
    toets.afzender();
    toets.type();
    toets.namenEnWaarden();
    toets.vormen();
    toets.volgorde();
    toets.gegevens();
    toets.eis(bericht.length <= VEILIG_DOOR_TE_STUREN, "hoogstens 64 KiB");
    return toets.bezwaren;
  }

  private void verplichteAttributen() {
    VERPLICHT.forEach(naam -> eis(!tekst(naam).isEmpty(), naam + " is verplicht"));
    eis(tekst("specversion").equals("1.0"), "specversion is 1.0");
  }

  private void afzender() {
    eis(AFZENDER.matcher(tekst("source")).matches(), "source is een urn:nld met organisatie");
  }

  private void type() {
    String type = tekst("type");
    List<String> versies =
        Arrays.stream(type.split("\\.", -1)).filter(VERSIEDEEL.asMatchPredicate()).toList();
    eis(OMGEKEERD_DOMEIN.matcher(type).matches(), "type is een omgekeerde domeinnaam");
    eis(
        versies.size() <= 1 && versies.stream().allMatch(v -> v.startsWith("v")),
        "type heeft hoogstens één versie, als vN");
  }

  private void namenEnWaarden() {
    for (Map.Entry<String, JsonNode> lid : event.properties()) {
      if (GEGEVENS.contains(lid.getKey())) {
        continue;
      }
      JsonNode waarde = lid.getValue();
      eis(NAAM.matcher(lid.getKey()).matches(), lid.getKey() + " is [a-z0-9], hoogstens 20");
      eis(
          waarde.isString() || waarde.isBoolean() || waarde.isIntegralNumber(),
          lid.getKey() + " is tekst, getal of booleaan");
      eis(!Bsn.staatIn(waarde.asString("")), lid.getKey() + " lijkt een BSN te bevatten");
      eis(
          VERPLICHT.contains(lid.getKey())
              || FACULTATIEF.contains(lid.getKey())
              || BEKENDE_UITBREIDINGEN.contains(lid.getKey()),
          lid.getKey() + " is een onbekende uitbreiding");
    }
  }

  private void vormen() {
    List.of("subject", "dataref", "dataschema", "datacontenttype", "sequence", "sequencetype")
        .forEach(
            n -> eis(!event.has(n) || !tekst(n).isEmpty(), n + " is, indien aanwezig, gevuld"));
    eis(!event.has("dataschema") || isAbsoluteUri(tekst("dataschema")), "dataschema is absoluut");
    eis(!event.has("time") || RFC_3339.matcher(tekst("time")).matches(), "time is RFC 3339");
    eis(
        !event.has("datacontenttype") || tekst("datacontenttype").contains("json"),
        "datacontenttype is JSON");
  }

  private void volgorde() {
    eis(!event.has("sequencetype") || event.has("sequence"), "sequencetype vraagt sequence");
    eis(
        !tekst("sequencetype").equals("Integer")
            || GEHEEL_GETAL.matcher(tekst("sequence")).matches(),
        "sequence is een 32-bits getal als tekst");
  }

  private void gegevens() {
    eis(!event.has("data") || !event.has("data_base64"), "data of data_base64, niet beide");
    eis(!Bsn.staatIn(event.path("data").toString()), "data lijkt een BSN te bevatten");
  }

  private String tekst(String naam) {
    return event.path(naam).isString() ? event.path(naam).stringValue() : "";
  }

  private static boolean isAbsoluteUri(String tekst) {
    try {
      return new URI(tekst).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void eis(boolean voldaan, String regel) {
    if (!voldaan) {
      bezwaren.add(regel);
    }
  }
}
