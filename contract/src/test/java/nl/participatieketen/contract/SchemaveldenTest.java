package nl.participatieketen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class SchemaveldenTest {

  static final List<EventType> ALLE = EventTypes.ALLE;

  private static final Map<String, JsonNode> BESTANDEN = Schemabestanden.alle();
  private static final Pattern HERLEIDBAAR_OF_GEVOELIG =
      Pattern.compile(
          "(?i).*(bsn|burgerservice|naam|diagnose|adres|straat|postcode|woonplaats|geboorte|geboren"
              + "|telefoon|mail|iban|geslacht|nationaliteit|ziekte|klacht|beperking|verslaving|schuld"
              + "|medisch|medicatie|toelichting|opmerking|argument|advies).*");

  @ParameterizedTest
  @FieldSource("ALLE")
  void schema_en_record_noemen_dezelfde_velden_en_dezelfde_verplichtingen(EventType type) {
    assertThat(velden(type.klasse()))
        .isEqualTo(velden(Schemabestanden.een(type.naam() + ".json"), ""));
  }

  @Test
  void geen_veld_is_naar_een_persoon_herleidbaar_of_gevoelig() {
    assertThat(BESTANDEN.values().stream().flatMap(Schemabestanden::objectSchemas))
        .flatExtracting(schema -> schema.path("properties").propertyNames())
        .contains("deelnemerId", "data", "medewerker")
        .noneMatch(HERLEIDBAAR_OF_GEVOELIG.asMatchPredicate());
  }

  @Test
  void een_verboden_naam_wordt_herkend() {
    assertThat(List.of("bsn", "voornaam", "diagnoseCode", "postcode", "emailAdres", "advies"))
        .allMatch(HERLEIDBAAR_OF_GEVOELIG.asMatchPredicate());
  }

  @Test
  void geen_veld_laat_vrije_tekst_toe_ook_niet_in_de_envelop() {
    assertThat(BESTANDEN)
        .allSatisfy((bestand, schema) -> assertThat(vrijeTeksten(schema)).isZero());
  }

  @Test
  void elk_veld_heeft_een_titel_en_een_omschrijving() {
    assertThat(BESTANDEN.values().stream().flatMap(Schemabestanden::objectSchemas))
        .flatExtracting(schema -> schema.path("properties").values())
        .isNotEmpty()
        .allMatch(veld -> veld.path("title").isString() && veld.path("description").isString());
  }

  private static long vrijeTeksten(JsonNode schema) {
    boolean vrij =
        schema.path("type").asString("").equals("string")
            && !schema.has("pattern")
            && !schema.has("format");
    return (vrij ? 1 : 0) + schema.valueStream().mapToLong(SchemaveldenTest::vrijeTeksten).sum();
  }

  private static Map<String, Boolean> velden(Class<?> record) {
    Map<String, Boolean> velden = new HashMap<>();
    for (RecordComponent deel : record.getRecordComponents()) {
      velden.put(deel.getName(), !deel.getAnnotatedType().isAnnotationPresent(Nullable.class));
      Class<?> inhoud = inhoud(deel.getGenericType());
      if (inhoud.isRecord()) {
        velden(inhoud).forEach((naam, moet) -> velden.put(deel.getName() + "." + naam, moet));
      }
    }
    return velden;
  }

  private static Class<?> inhoud(Type type) {
    return type instanceof ParameterizedType lijst
        ? (Class<?>) lijst.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  private static Map<String, Boolean> velden(JsonNode schema, String voorvoegsel) {
    Map<String, Boolean> velden = new HashMap<>();
    Set<String> verplicht = new TreeSet<>();
    schema.path("required").valueStream().forEach(naam -> verplicht.add(naam.stringValue()));
    schema
        .path("properties")
        .forEachEntry(
            (naam, veld) -> {
              velden.put(voorvoegsel + naam, verplicht.contains(naam));
              velden.putAll(velden(gevolgd(veld), voorvoegsel + naam + "."));
            });
    return velden;
  }

  private static JsonNode gevolgd(JsonNode veld) {
    JsonNode schema = veld.has("items") ? veld.path("items") : veld;
    String verwijzing = schema.at("/allOf/0/$ref").asString("");
    return verwijzing.isEmpty()
        ? schema
        : Schemabestanden.een("gemeenschappelijk.v1.json")
            .at(verwijzing.substring(verwijzing.indexOf('#') + 1));
  }
}
