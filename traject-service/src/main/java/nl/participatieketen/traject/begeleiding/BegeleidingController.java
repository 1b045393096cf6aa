package nl.participatieketen.traject.begeleiding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.http.Inkijk;
import nl.participatieketen.traject.http.Trajectantwoord;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/trajecten/{id}")
@Tag(name = "Begeleiding", description = "Gesprekken, formulieren, hulp ernaast en pauzes")
class BegeleidingController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Inkijk inkijk;

  BegeleidingController(StreamService<Stand, Opdracht, Gebeurtenis> trajecten, Inkijk inkijk) {
    this.trajecten = trajecten;
    this.inkijk = inkijk;
  }

  @PostMapping("/gesprekken")
  @Mag(Handeling.BEGELEIDEN)
  @Operation(summary = "Leg vast dat een gesprek gevoerd is")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> gesprek(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Gesprek invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht(verzoek.today()));
  }

  @PostMapping("/contactpogingen")
  @Mag(Handeling.BEGELEIDEN)
  @Operation(
      summary = "Leg een poging vast om contact te krijgen",
      description = "Mislukt zij, dan zegt de werkwijze wie het daarna waarmee probeert.")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> poging(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Contactpoging invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht(verzoek.today()));
  }

  @PostMapping("/formulieren")
  @Mag(Handeling.BEGELEIDEN)
  @Operation(summary = "Leg vast wat iemand op een formulier invulde")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> formulier(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Formulier invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @GetMapping("/formulieren/{formulier}")
  @Mag(Handeling.BEKIJKEN)
  @Operation(
      summary = "Leg naast elkaar wat ieder op een formulier invulde, voor zover u het mag lezen")
  @ApiResponse(
      responseCode = "200",
      description = "De laatste antwoorden van ieder, en waar zij verschillen",
      content = @Content(schema = @Schema(implementation = Formuliervergelijking.class)))
  Mono<ResponseEntity<Object>> vergelijk(
      Request verzoek, @PathVariable UUID id, @PathVariable @Code String formulier) {
    return trajecten
        .read(verzoek, id, Insight.WITH)
        .filter(opname -> opname.state() instanceof Stand.Lopend)
        .<ResponseEntity<Object>>map(
            opname ->
                ResponseEntity.ok(
                    Formuliervergelijking.van(
                        opname.commits(),
                        inkijk.leesrecht((Stand.Bekend) opname.state(), verzoek),
                        formulier)))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  @PostMapping("/casussen")
  @Mag(Handeling.BEGELEIDEN)
  @Operation(summary = "Zet deze deelnemer op de agenda van de casuïstiek")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> casus(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Casus invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/besprekingen")
  @Mag(Handeling.BEGELEIDEN)
  @Operation(summary = "Leg vast wat er uit de casuïstiek kwam")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> bespreking(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Bespreking invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/hulplijnen")
  @Mag(Handeling.BEGELEIDEN)
  @Operation(summary = "Begin hulp naast het traject, of rond haar af")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> hulplijn(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Hulplijn invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/pauzes")
  @Mag(Handeling.PAUZEREN)
  @Operation(summary = "Laat het traject stilstaan tot er opnieuw gekeken wordt")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> pauze(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Pauze invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/hervattingen")
  @Mag(Handeling.PAUZEREN)
  @Operation(
      summary = "Ga verder na een pauze",
      description = "Wat wacht schuift op met de pauze, behalve waar de werkwijze haar meetelt.")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> hervat(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Hervatting invoer) {
    return trajecten.proceed(verzoek, id, invoer, new BegeleidingOpdracht.Hervat());
  }

  @PostMapping("/signaalafhandelingen")
  @Mag(Handeling.BEGELEIDEN)
  @Operation(summary = "Leg vast dat iemand naar een signaal gekeken heeft")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> handelAf(
      Request verzoek,
      @PathVariable UUID id,
      @RequestBody BegeleidingInvoer.Signaalafhandeling invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }
}
