package nl.participatieketen.werkwijze.bestand;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One fault of the schema checker, to be told in Dutch.
 *
 * @param fout what the checker says
 * @param gevraagd the part of the schema that was not met
 */
record Schemafout(Error fout, JsonNode gevraagd) {

  /** Whether a key is missing only because it was misspelt, which is a fault of its own. */
  boolean volgtUitEenVerschrijving() {
    return fout.getKeyword().equals("required")
        && fout.getInstanceNode().propertyNames().stream()
            .filter(sleutel -> !sleutels().contains(sleutel))
            .anyMatch(sleutel -> bedoeld(sleutel).filter(fout.getProperty()::equals).isPresent());
  }

  Bevinding in(YamlBestand bestand) {
    return switch (fout.getKeyword()) {
      case "required" -> ontbreekt(bestand);
      case "additionalProperties" -> onbekend(bestand);
      case "propertyNames" -> geenCode(bestand);
      default ->
          bestand.bevinding(
              plaats().toString(), naam() + " " + eis() + waarde(), waarom(gevraagd), watDan());
    };
  }

  private Bevinding ontbreekt(YamlBestand bestand) {
    String sleutel = fout.getProperty();
    return bestand.bevinding(
        plaats().toString(),
        "'" + sleutel + "' ontbreekt" + binnen(),
        waarom(gevraagd.path("properties").path(sleutel)),
        "voeg '" + sleutel + ":' toe");
  }

  private Bevinding onbekend(YamlBestand bestand) {
    String sleutel = fout.getProperty();
    return bestand.bevinding(
        plaats().appendProperty(sleutel).toString(),
        "'" + sleutel + "' hoort hier niet" + binnen(),
        "wat niemand leest, lijkt te gelden en doet niets",
        bedoeld(sleutel)
            .map(goed -> "schrijf '" + goed + "'")
            .orElse("haal het weg; hier kan: " + String.join(", ", sleutels())));
  }

  private Bevinding geenCode(YamlBestand bestand) {
    String sleutel = fout.getProperty();
    return bestand.bevinding(
        plaats().appendProperty(sleutel).toString(),
        "'" + sleutel + "' is geen code",
        waarom(gevraagd),
        watDan());
  }

  private String eis() {
    return switch (fout.getKeyword()) {
      case "type" -> "moet " + soort(gevraagd.path("type")) + " zijn";
      case "enum" -> "heeft een waarde die niet bestaat";
      case "pattern" -> "is zo niet goed geschreven";
      case "minimum", "minItems", "minProperties", "minLength" -> "is te weinig";
      case "maximum", "maxItems", "maxLength" -> "is te veel";
      case "maxProperties" -> "zegt meer dan één ding";
      case "uniqueItems" -> "noemt iets twee keer";
      default -> fout.getMessage();
    };
  }

  private String waarde() {
    JsonNode nu = fout.getInstanceNode();
    if (nu.isContainer()) {
      return "";
    }
    return nu.asString("").isBlank() ? " (nu: niets)" : " (nu: " + nu.asString() + ")";
  }

  private String watDan() {
    return gevraagd.has("enum")
        ? "kies uit: " + opsomming(gevraagd.path("enum"))
        : "schrijf bijvoorbeeld " + opsomming(gevraagd.path("examples"));
  }

  private JsonPointer plaats() {
    return JsonPointer.compile(fout.getInstanceLocation().toString());
  }

  private String naam() {
    JsonPointer laatste = plaats().last();
    if (laatste == null) {
      return "het bestand";
    }
    return laatste.mayMatchElement()
        ? "nummer " + (laatste.getMatchingIndex() + 1) + binnen(plaats().head())
        : "'" + laatste.getMatchingProperty() + "'";
  }

  private Optional<String> bedoeld(String sleutel) {
    return Verschrijving.vanEenVan(
        sleutel, sleutels().stream().filter(s -> !fout.getInstanceNode().has(s)).toList());
  }

  private List<String> sleutels() {
    return List.copyOf(gevraagd.path("properties").propertyNames());
  }

  private String binnen() {
    return binnen(plaats());
  }

  private static String binnen(JsonPointer plaats) {
    return plaats.matches()
        ? ""
        : " in '" + plaats.toString().substring(1).replace("/", " > ") + "'";
  }

  private static String waarom(JsonNode deel) {
    return deel.path("description").asString();
  }

  private static String soort(JsonNode type) {
    return type.isArray()
        ? type.valueStream().map(Schemafout::soort).collect(Collectors.joining(" of "))
        : switch (type.asString()) {
          case "object" -> "een reeks van 'naam: waarde'";
          case "array" -> "een lijst";
          case "string" -> "een tekst";
          case "integer" -> "een geheel getal";
          case "number" -> "een getal";
          default -> type.asString();
        };
  }

  private static String opsomming(JsonNode waarden) {
    return waarden
        .valueStream()
        .map(waarde -> waarde.isString() ? waarde.asString() : waarde.toString())
        .collect(Collectors.joining(", "));
  }
}
