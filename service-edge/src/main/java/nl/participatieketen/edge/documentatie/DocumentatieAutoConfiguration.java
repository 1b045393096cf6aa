package nl.participatieketen.edge.documentatie;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.opdracht.Verzoek;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Adds to what the controllers say of themselves what holds for every operation. */
@AutoConfiguration
public class DocumentatieAutoConfiguration {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Verzoek.class);
  }

  private static final String PROBLEM = "Problem";
  private static final Map<String, String> FOUTEN =
      Map.of(
          "400", "Ongeldige invoer; alle fouten tegelijk",
          "401", "Geen geldig token",
          "403", "De rol mag dit niet",
          "404", "Bestaat niet voor deze organisatie",
          "503", "Tijdelijk niet beschikbaar; zie Retry-After");
  private static final Map<String, String> FOUTEN_BIJ_WIJZIGEN =
      Map.of(
          "409", "Geweigerd, met de grond en wat nu wel mag",
          "412", "De versie in If-Match is verouderd",
          "413", "Het verzoek is te groot",
          "422", "De Idempotency-Key is eerder voor iets anders gebruikt",
          "428", "If-Match ontbreekt");

  @Bean
  OpenApiCustomizer keten(
      KetenProperties keten,
      @Value("${keten.api-versie:1.0.0}") String versie,
      @Value("${keten.api-titel}") String titel,
      @Value("${keten.api-omschrijving}") String omschrijving) {
    return api -> {
      api.info(
          new Info()
              .title(titel)
              .version(versie)
              .description(omschrijving)
              .license(new License().name("EUPL-1.2"))
              .contact(
                  new Contact()
                      .name("Participatieketen")
                      .url("https://participatieketen.nl")
                      .email("beheer@participatieketen.nl")));
      api.servers(
          List.of(new Server().url(keten.dienstAdres() + "/v1").description("Via de gateway")));
      zonderVersie(api);
      api.getComponents().addSchemas(PROBLEM, problem());
      api.getComponents()
          .addSecuritySchemes(
              "token",
              new SecurityScheme()
                  .type(SecurityScheme.Type.HTTP)
                  .scheme("bearer")
                  .bearerFormat("JWT"));
      api.addSecurityItem(new SecurityRequirement().addList("token"));
      api.getPaths()
          .forEach(
              (pad, inhoud) ->
                  inhoud
                      .readOperationsMap()
                      .forEach(
                          (methode, operatie) ->
                              vulAan(operatie, methode == HttpMethod.POST, pad.contains("{"))));
    };
  }

  /** The version stands in the server's address (ADR /core/uri-version). */
  private static void zonderVersie(OpenAPI api) {
    var paden = new Paths();
    api.getPaths()
        .forEach((pad, inhoud) -> paden.addPathItem(pad.replaceFirst("^/v1", ""), inhoud));
    api.paths(paden);
  }

  private static void vulAan(Operation operatie, boolean wijzigt, boolean bestaand) {
    if (wijzigt && bestaand) {
      operatie.addParametersItem(kop("If-Match", true, "De ETag van de versie waarop u besliste"));
    }
    if (wijzigt) {
      operatie.addParametersItem(
          kop("Idempotency-Key", true, "Maakt herhalen veilig; tussen aanhalingstekens"));
    }
    ApiResponses antwoorden = operatie.getResponses();
    FOUTEN.forEach((status, wat) -> antwoorden.addApiResponse(status, fout(wat)));
    if (wijzigt) {
      FOUTEN_BIJ_WIJZIGEN.forEach((status, wat) -> antwoorden.addApiResponse(status, fout(wat)));
    }
    antwoorden
        .values()
        .forEach(
            antwoord ->
                antwoord.addHeaderObject(
                    "API-Version",
                    new Header()
                        .description("De volledige versie van deze API")
                        .schema(new StringSchema())));
  }

  private static Parameter kop(String naam, boolean verplicht, String wat) {
    return new Parameter()
        .in("header")
        .name(naam)
        .required(verplicht)
        .description(wat)
        .schema(new StringSchema());
  }

  private static ApiResponse fout(String wat) {
    return new ApiResponse()
        .description(wat)
        .content(
            new Content()
                .addMediaType(
                    "application/problem+json",
                    new MediaType()
                        .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .description("Een probleem volgens RFC 9457")
        .addProperty("type", new StringSchema().format("uri"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("code", new StringSchema())
        .addProperty("fouten", new ArraySchema().items(new ObjectSchema()))
        .addProperty("toegestaan", new ArraySchema().items(new ObjectSchema()))
        .required(List.of("status", "title", "detail"));
  }
}
