package nl.participatieketen.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.participatieketen.contract.OnbegrijpelijkBericht.Fout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schemas of the contract, each compiled at its first use and shared from then on. Nothing
 * is fetched: an address under {@link #ADRES} is a resource under {@link #MAP}.
 */
final class Schemas {

  static final String ADRES = "https://participatieketen.nl/contract/schemas/";
  static final String MAP = "contract/schemas/";

  private static final String ENVELOP = ADRES + "envelop.v1.json";

  private final SchemaRegistry register =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          bouwer ->
              bouwer
                  .schemas(Schemas::tekst)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .formatAssertionsEnabled(true)
                          .pathType(PathType.JSON_POINTER)
                          .locale(Locale.of("nl"))
                          .build()));
  private final Map<String, Schema> gebouwd = new ConcurrentHashMap<>();

  List<Fout> toetsEnvelop(JsonNode bericht) {
    return toets(ENVELOP, bericht, "");
  }

  List<Fout> toetsData(EventType type, JsonNode data) {
    return toets(type.dataschema().toString(), data, "/data");
  }

  private List<Fout> toets(String adres, JsonNode json, String voorvoegsel) {
    return gebouwd
        .computeIfAbsent(adres, a -> register.getSchema(SchemaLocation.of(a)))
        .validate(json)
        .stream()
        .map(fout -> vertaal(fout, voorvoegsel))
        .toList();
  }

  private Fout vertaal(Error fout, String voorvoegsel) {
    String plaats = voorvoegsel + fout.getInstanceLocation();
    NodePath gevraagd = fout.getSchemaLocation().getFragment().getParent();
    if (fout.getKeyword().equals("required")) {
      String veld = fout.getProperty();
      return new Fout(
          plaats + "/" + veld,
          "dit veld ontbreekt",
          omschrijving(fout, gevraagd.append("properties").append(veld)));
    }
    return new Fout(plaats, fout.getMessage(), omschrijving(fout, gevraagd));
  }

  private String omschrijving(Error fout, NodePath plaats) {
    SchemaLocation bestand = new SchemaLocation(fout.getSchemaLocation().getAbsoluteIri());
    return register
        .getSchema(bestand)
        .getSchemaNode()
        .at(plaats.toString())
        .path("description")
        .asString("zie het schema");
  }

  private static @Nullable String tekst(String adres) {
    if (!adres.startsWith(ADRES)) {
      return null;
    }
    String bron = "/" + MAP + adres.substring(ADRES.length());
    try (InputStream in = Schemas.class.getResourceAsStream(bron)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
