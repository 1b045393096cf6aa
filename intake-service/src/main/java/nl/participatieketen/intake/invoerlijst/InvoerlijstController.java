package nl.participatieketen.intake.invoerlijst;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

@RestController
@Tag(name = "Invoerlijsten", description = "Veel aanmeldingen in één keer")
class InvoerlijstController {

  private static final String CSV = "text/csv";

  private static final String VOORBEELD_CSV =
      """
      kenmerk;kanaal;bsn;naam;geboortedatum;telefoon;toelichting
      rij-1;balie;999993653;Jan de Vries;1987-06-05;06-11112222;Zoekt werk in de buurt
      rij-2;balie;;Özlem Özdemir;1975;;"Van haar weet de BRP alleen het jaar; geen BSN"
      """;

  private static final String VOORBEELD_JSON =
      """
      [{"kenmerk": "rij-1", "kanaal": "balie",
        "deelnemer": {"bsn": "999993653", "naam": "Jan de Vries", "geboortedatum": "1987-06-05"}}]""";

  private final Invoerlijst lijst;

  InvoerlijstController(Invoerlijst lijst) {
    this.lijst = lijst;
  }

  @PostMapping(
      path = "/v1/invoerlijsten",
      consumes = {CSV, MediaType.APPLICATION_NDJSON_VALUE, MediaType.APPLICATION_JSON_VALUE},
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  @Mag(Handeling.LIJST_INVOEREN)
  @Operation(
      summary = "Doe veel aanmeldingen uit een bestand",
      description =
          "Een CSV met de namen van de kolommen op de eerste regel (komma, puntkomma of tab), een"
              + " JSON-object per regel, of een JSON-lijst; in UTF-8, ten hoogste 10.000"
              + " aanmeldingen, 16 MB en 64 KB per aanmelding. Elke aanmelding is zoals bij POST"
              + " /aanmeldingen, met een kenmerk van u erbij. Per regel komt er een uitslag, in de"
              + " volgorde van het bestand; de laatste regel zegt klaar, met de aantallen. Ontbreekt"
              + " die, dan is de lijst niet af. De Idempotency-Key noemt de lijst: wie haar opnieuw"
              + " stuurt, verbeterd of na een onderbreking, doet alleen wat nog niet gedaan was. Een"
              + " regel wordt herkend aan zijn kenmerk, of anders aan zijn inhoud.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = CSV,
                    schema = @Schema(type = "string"),
                    examples = @ExampleObject(VOORBEELD_CSV)),
                @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(type = "array", implementation = Object.class),
                    examples = @ExampleObject(VOORBEELD_JSON))
              }))
  @ApiResponse(
      responseCode = "200",
      description = "Per regel een uitslag",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_NDJSON_VALUE,
              schema = @Schema(implementation = Regeluitslag.class)))
  Flux<Regeluitslag> voerIn(
      Request verzoek,
      ServerWebExchange uitwisseling,
      @RequestBody(required = false) Flux<DataBuffer> inhoud) {
    return lijst.voerIn(verzoek, vorm(uitwisseling.getRequest().getHeaders()), inhoud);
  }

  private static Vorm vorm(HttpHeaders headers) {
    MediaType soort = headers.getContentType();
    if (soort != null
        && soort.getCharset() != null
        && !StandardCharsets.UTF_8.equals(soort.getCharset())) {
      throw new InvalidInput(HttpHeaders.CONTENT_TYPE, "is een andere tekenset", "charset=utf-8");
    }
    return is(soort, MediaType.APPLICATION_NDJSON)
        ? Vorm.REGELS
        : is(soort, MediaType.APPLICATION_JSON) ? Vorm.LIJST : Vorm.CSV;
  }

  private static boolean is(@Nullable MediaType soort, MediaType gevraagd) {
    return soort != null && gevraagd.equalsTypeAndSubtype(soort);
  }
}
