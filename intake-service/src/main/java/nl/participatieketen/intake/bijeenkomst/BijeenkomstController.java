package nl.participatieketen.intake.bijeenkomst;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import nl.participatieketen.intake.bijeenkomst.BijeenkomstInvoer.Aanwezigheid;
import nl.participatieketen.intake.bijeenkomst.BijeenkomstInvoer.Afgelasting;
import nl.participatieketen.intake.bijeenkomst.BijeenkomstInvoer.Genodigden;
import nl.participatieketen.intake.bijeenkomst.BijeenkomstInvoer.NieuweBijeenkomst;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.Gelast;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.LegAanwezigheidVast;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.Nodig;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.Plan;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/bijeenkomsten")
@Tag(name = "Bijeenkomsten", description = "Groepen: uitnodigen, wie er waren, en de agenda")
@ApiResponse(
    responseCode = "200",
    description = "De bijeenkomst",
    content = @Content(schema = @Schema(implementation = BijeenkomstBeeld.class)))
class BijeenkomstController {

  private final StreamService<Bijeenkomst, Bijeenkomstopdracht, Bijeenkomstgebeurtenis>
      bijeenkomsten;

  BijeenkomstController(
      CommandHandler<Bijeenkomst, Bijeenkomstopdracht, Bijeenkomstgebeurtenis> verwerker) {
    this.bijeenkomsten = new StreamService<>(verwerker, "/v1/bijeenkomsten", new Blik());
  }

  private record Blik() implements StreamService.Look<Bijeenkomst> {

    @Override
    public Object view(Request verzoek, StreamId stroom, Bijeenkomst stand) {
      return BijeenkomstBeeld.van(stroom, stand);
    }

    @Override
    public List<?> next(Request verzoek, Bijeenkomst stand) {
      return List.of();
    }
  }

  @PostMapping
  @Mag(Handeling.BIJEENKOMST_HOUDEN)
  @Operation(summary = "Plan een bijeenkomst voor een stap die in een groep gebeurt")
  @ApiResponse(
      responseCode = "201",
      description = "Gepland",
      content = @Content(schema = @Schema(implementation = BijeenkomstBeeld.class)))
  Mono<ResponseEntity<Object>> plan(Request verzoek, @RequestBody NieuweBijeenkomst invoer) {
    var vraag =
        new Plan(
            verzoek.organisatie(),
            invoer.werkwijze(),
            Objects.requireNonNull(invoer.stap()),
            Objects.requireNonNull(invoer.tijdstip()).toInstant(),
            invoer.plaats(),
            invoer.begeleiders() == null ? List.of() : invoer.begeleiders());
    return bijeenkomsten.begin(verzoek, verzoek.newId(BijeenkomstSoort.NAAM), invoer, vraag);
  }

  @GetMapping("/{id}")
  @Mag(Handeling.BIJEENKOMST_HOUDEN)
  @Operation(summary = "Toon een bijeenkomst, met wie er kwam en in welke groep")
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return bijeenkomsten.show(verzoek, id, Insight.WITH);
  }

  @PostMapping("/{id}/genodigden")
  @Mag(Handeling.BIJEENKOMST_HOUDEN)
  @Operation(summary = "Nodig deelnemers uit; hun intakes krijgen de uitnodiging en de afspraak")
  Mono<ResponseEntity<Object>> nodig(
      Request verzoek, @PathVariable UUID id, @RequestBody Genodigden invoer) {
    return bijeenkomsten.proceed(
        verzoek,
        id,
        invoer,
        new Nodig(
            Objects.requireNonNull(invoer.aanmeldingen()),
            invoer.medium() == null ? "brief" : invoer.medium()));
  }

  @PostMapping("/{id}/aanwezigheden")
  @Mag(Handeling.BIJEENKOMST_HOUDEN)
  @Operation(summary = "Leg vast wie er waren; wie er niet was, is niet verschenen")
  Mono<ResponseEntity<Object>> legVast(
      Request verzoek, @PathVariable UUID id, @RequestBody Aanwezigheid invoer) {
    return bijeenkomsten.proceed(
        verzoek, id, invoer, new LegAanwezigheidVast(Objects.requireNonNull(invoer.aanwezig())));
  }

  @PostMapping("/{id}/afgelastingen")
  @Mag(Handeling.BIJEENKOMST_HOUDEN)
  @Operation(summary = "Gelast een bijeenkomst af; de afspraken vervallen")
  Mono<ResponseEntity<Object>> gelast(
      Request verzoek, @PathVariable UUID id, @RequestBody Afgelasting invoer) {
    return bijeenkomsten.proceed(
        verzoek, id, invoer, new Gelast(Objects.requireNonNull(invoer.reden())));
  }
}
