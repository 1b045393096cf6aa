package nl.participatieketen.werkwijze.bestand;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Checks files against one JSON Schema and says in Dutch, with the line, what it found. */
public final class Schemacontrole {

  private final Schema schema;

  /**
   * @param json a JSON Schema 2020-12 that refers to nothing outside itself
   */
  public Schemacontrole(String json) {
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                bouwer ->
                    bouwer.schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.of("nl"))
                            .build()))
            .getSchema(json);
  }

  /** Reports all that is wrong and says whether there was nothing. */
  public boolean keurt(YamlBestand bestand, Bevindingen bevindingen) {
    List<Error> fouten = schema.validate(bestand.inhoud());
    fouten.stream()
        .map(fout -> new Schemafout(fout, gevraagd(fout)))
        .filter(fout -> !fout.volgtUitEenVerschrijving())
        .forEach(fout -> bevindingen.meld(fout.in(bestand)));
    return fouten.isEmpty();
  }

  private JsonNode gevraagd(Error fout) {
    NodePath plaats = fout.getSchemaLocation().getFragment();
    boolean overNamen = fout.getKeyword().equals("propertyNames");
    JsonNode deel = schema.getSchemaNode().at((overNamen ? plaats : plaats.getParent()).toString());
    String elders = deel.path("$ref").asString("");
    return elders.isEmpty() ? deel : schema.getSchemaNode().at(elders.substring(1));
  }
}
