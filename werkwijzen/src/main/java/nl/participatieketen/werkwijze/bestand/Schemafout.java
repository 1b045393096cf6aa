package nl.participatieketen.werkwijze.bestand;

import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One fault of the schema checker.
 *
 * @param fout what the checker says
 * @param regel the part of the schema that was not met
 */
record Schemafout(Error fout, JsonNode regel) {

  Bevinding in(YamlBestand bestand) {
    String plaats = fout.getInstanceLocation().toString();
    return switch (fout.getKeyword()) {
      case "required" -> ontbreekt(bestand, plaats);
      case "additionalProperties", "unevaluatedProperties" -> onbekend(bestand, plaats);
      case "propertyNames" -> naam(bestand, plaats);
      default -> bestand.bevinding(plaats, wat(plaats), waarom(regel), watDan(regel));
    };
  }

  private Bevinding ontbreekt(YamlBestand bestand, String plaats) {
    JsonNode gevraagd = regel.path("properties").path(fout.getProperty());
    return bestand.bevinding(
        plaats,
        "'" + fout.getProperty() + "' ontbreekt" + binnen(plaats),
        waarom(gevraagd),
        "voeg '" + fout.getProperty() + ":' toe");
  }

  private Bevinding onbekend(YamlBestand bestand, String plaats) {
    String sleutel = fout.getProperty();
    List<String> bekend = List.copyOf(regel.path("properties").propertyNames());
    return bestand.bevinding(
        plaats + "/" + sleutel.replace("~", "~0").replace("/", "~1"),
        "'" + sleutel + "' hoort hier niet" + binnen(plaats),
        "wat niemand leest, lijkt te gelden en doet niets",
        Verschrijving.vanEenVan(sleutel, bekend)
            .map(goed -> "schrijf '" + goed + "'")
            .orElse("haal het weg, of kies uit: " + String.join(", ", bekend)));
  }

  private Bevinding naam(YamlBestand bestand, String plaats) {
    String sleutel = fout.getProperty();
    JsonNode vorm = regel.path("pattern").isMissingNode() ? regel.path("propertyNames") : regel;
    return bestand.bevinding(
        plaats + "/" + sleutel.replace("~", "~0").replace("/", "~1"),
        "'" + sleutel + "' is geen code",
        waarom(vorm),
        watDan(vorm));
  }

  private String wat(String plaats) {
    String waarde = fout.getInstanceNode().isContainer() ? "" : " (nu: " + waarde() + ")";
    return "'" + plaats.substring(plaats.lastIndexOf('/') + 1) + "' " + eis() + waarde;
  }

  private String eis() {
    return switch (fout.getKeyword()) {
      case "type" -> "moet " + soort(regel.path("type").asString("")) + " zijn";
      case "enum", "const", "pattern", "oneOf", "anyOf" -> "heeft een waarde die niet bestaat";
      case "minItems", "minProperties" -> "noemt te weinig";
      case "maxItems", "maxProperties" -> "noemt te veel";
      case "minLength" -> "is leeg";
      case "uniqueItems" -> "noemt iets twee keer";
      default -> fout.getMessage();
    };
  }

  private String waarde() {
    return fout.getInstanceNode().asString();
  }

  private static String soort(String type) {
    return switch (type) {
      case "object" -> "een lijst van 'naam: waarde'";
      case "array" -> "een lijst";
      case "string" -> "een tekst";
      case "integer" -> "een geheel getal";
      case "boolean" -> "ja (true) of nee (false)";
      default -> type;
    };
  }

  private static String waarom(JsonNode deel) {
    return deel.path("description").asString("het schema vraagt dit");
  }

  private static String watDan(JsonNode deel) {
    if (deel.has("enum")) {
      return "kies uit: " + opsomming(deel.path("enum"));
    }
    if (deel.has("examples")) {
      return "schrijf bijvoorbeeld " + opsomming(deel.path("examples"));
    }
    return "schrijf wat hierboven staat";
  }

  private static String opsomming(JsonNode waarden) {
    return waarden
        .valueStream()
        .map(JsonNode::toString)
        .map(json -> json.replace('"', '\''))
        .collect(Collectors.joining(", "));
  }

  private static String binnen(String plaats) {
    return plaats.isEmpty() ? "" : " in '" + plaats.substring(1).replace("/", " > ") + "'";
  }
}
