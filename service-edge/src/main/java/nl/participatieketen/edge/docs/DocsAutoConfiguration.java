package nl.participatieketen.edge.docs;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.problem.Problems;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Duur;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.server.WebFilter;
import tools.jackson.databind.JsonNode;

/** Adds to what the controllers say of themselves what holds for every operation. */
@AutoConfiguration
public class DocsAutoConfiguration {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Request.class)
        .replaceWithSchema(
            BrpDatum.class,
            new StringSchema()
                .description(
                    "Een datum zoals de BRP haar heeft: heel, of alleen jaar en maand (1987-06), of"
                        + " alleen het jaar (1987). Ook 19870605, 1987-06-00 en 19870000 worden"
                        + " gelezen.")
                .example("1987-06-05"))
        .replaceWithClass(JsonNode.class, Object.class);
  }

  private static final String PROBLEM = "Problem";
  private static final Map<String, String> FAULTS =
      Map.of(
          "400", "Ongeldige invoer; alle fouten tegelijk",
          "401", "Geen geldig token",
          "403", "De rol mag dit niet",
          "404", "Bestaat niet voor deze organisatie",
          "406", "Accept laat application/json niet toe",
          "503", "Tijdelijk niet beschikbaar; zie Retry-After");
  private static final Map<String, String> FAULTS_WHEN_CHANGING =
      Map.of(
          "409", "Geweigerd, met de grond en wat nu wel mag",
          "412", "De versie in If-Match is verouderd",
          "413", "Het verzoek is te groot",
          "415", "De inhoud is geen application/json, of heeft een Content-Encoding",
          "422", "De Idempotency-Key is eerder voor iets anders gebruikt",
          "428", "If-Match ontbreekt");

  @Bean
  OpenApiCustomizer keten(
      KetenProperties keten,
      @Value("${keten.api-versie:1.0.0}") String version,
      @Value("${keten.api-titel}") String title,
      @Value("${keten.api-omschrijving}") String description,
      Clock clock) {
    Examples examples = Examples.read();
    return api -> {
      api.info(
          new Info()
              .title(title)
              .version(version)
              .description(description)
              .license(new License().name("EUPL-1.2"))
              .contact(
                  new Contact()
                      .name("Participatieketen")
                      .url("https://participatieketen.nl")
                      .email("beheer@participatieketen.nl")));
      api.servers(
          List.of(new Server().url(keten.dienstAdres() + "/v1").description("Via de gateway")));
      withoutVersion(api);
      api.getComponents().addSchemas(PROBLEM, problem());
      examples.addTo(api, LocalDate.ofInstant(clock.instant(), Duur.TIJDZONE));
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
              (path, content) ->
                  content
                      .readOperationsMap()
                      .forEach(
                          (method, operation) ->
                              extend(operation, method == HttpMethod.POST, isDecidedOn(path))));
    };
  }

  @Bean
  WebFilter dailyDocs(
      OpenAPIService documents, @Value("${springdoc.api-docs.path}") String path, Clock clock) {
    return new DailyDocs(documents, path, clock);
  }

  /** The version stands in the server's address (ADR /core/uri-version). */
  private static void withoutVersion(OpenAPI api) {
    var paths = new Paths();
    api.getPaths()
        .forEach((path, content) -> paths.addPathItem(path.replaceFirst("^/v1", ""), content));
    api.paths(paths);
  }

  /** Someone is forgotten whatever the version of what is known of them. */
  private static boolean isDecidedOn(String path) {
    return path.contains("{") && !path.endsWith("/vernietigingen");
  }

  private static void extend(Operation operation, boolean changes, boolean bestaand) {
    if (changes && bestaand) {
      operation.addParametersItem(
          header("If-Match", true, "De ETag van de versie waarop u besliste"));
    }
    if (changes) {
      operation.addParametersItem(
          header("Idempotency-Key", true, "Maakt herhalen veilig; tussen aanhalingstekens"));
    }
    ApiResponses answers = operation.getResponses();
    FAULTS.forEach((status, what) -> answers.addApiResponse(status, fault(what)));
    if (changes) {
      FAULTS_WHEN_CHANGING.forEach((status, what) -> answers.addApiResponse(status, fault(what)));
    }
    answers
        .values()
        .forEach(
            answer ->
                answer.addHeaderObject(
                    "API-Version",
                    new Header()
                        .description("De volledige versie van deze API")
                        .schema(new StringSchema())));
  }

  private static Parameter header(String name, boolean required, String what) {
    return new Parameter()
        .in("header")
        .name(name)
        .required(required)
        .description(what)
        .schema(new StringSchema());
  }

  private static ApiResponse fault(String what) {
    return new ApiResponse()
        .description(what)
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
        .addProperty("instance", new StringSchema().description("Het pad dat u gebruikte"))
        .addProperty("code", new StringSchema().description("Vast, in kebab-case"))
        .addProperty("fouten", new ArraySchema().items(fault()).maxItems(Problems.MOST_FAULTS))
        .addProperty("aantalFouten", new IntegerSchema().description("Ook van wat niet getoond is"))
        .addProperty("toegestaan", new ArraySchema().items(new ObjectSchema()))
        .addProperty(
            "gebeurd",
            new ArraySchema()
                .items(new StringSchema())
                .description("Bij 412: wat er gebeurde sinds de versie die u zag"))
        .required(List.of("status", "title", "detail"));
  }

  private static Schema<?> fault() {
    return new ObjectSchema()
        .addProperty("veld", new StringSchema().description("JSON Pointer, of een naam"))
        .addProperty("melding", new StringSchema())
        .addProperty("verwacht", new StringSchema());
  }
}
