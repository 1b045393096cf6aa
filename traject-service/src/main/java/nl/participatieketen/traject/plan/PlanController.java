package nl.participatieketen.traject.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.http.Inkijk;
import nl.participatieketen.traject.http.Trajectantwoord;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Planstand;
import nl.participatieketen.traject.traject.Stand;
import org.jspecify.annotations.Nullable;
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
@Tag(name = "Plan", description = "Het plan met de deelnemer; het geldt als het ondertekend is")
class PlanController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Inkijk inkijk;

  PlanController(StreamService<Stand, Opdracht, Gebeurtenis> trajecten, Inkijk inkijk) {
    this.trajecten = trajecten;
    this.inkijk = inkijk;
  }

  /**
   * @param naam what the werkwijze calls it
   * @param concept the version that still has to be signed, or {@code null}
   * @param geldend the version that holds, or {@code null}
   */
  record Plandossier(
      String naam,
      @Nullable Planversiebeeld concept,
      @Nullable Planversiebeeld geldend,
      Map<String, String> doelen) {

    static Plandossier van(LopendTraject lopend) {
      var regel = lopend.werkwijze().traject().plan();
      Planstand plan = lopend.plan();
      return new Plandossier(
          regel == null ? "Plan" : regel.naam(),
          Planversiebeeld.van(plan.concept()),
          Planversiebeeld.van(plan.geldend()),
          plan.doelen());
    }
  }

  @GetMapping("/plan")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon het plan, met wat de deelnemer wil en afspreekt")
  @ApiResponse(
      responseCode = "200",
      description = "Het plan",
      content = @Content(schema = @Schema(implementation = Plandossier.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return inkijk.toonLopend(verzoek, id, Plandossier::van);
  }

  @PostMapping("/plannen")
  @Mag(Handeling.PLAN_OPSTELLEN)
  @Operation(summary = "Stel een (nieuwe) versie van het plan op")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> stelOp(
      Request verzoek, @PathVariable UUID id, @RequestBody PlanInvoer.Planvoorstel invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/ondertekeningen")
  @Mag(Handeling.PLAN_ONDERTEKENEN)
  @Operation(summary = "Onderteken het plan, of leg vast dat de deelnemer het ondertekende")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> onderteken(
      Request verzoek, @PathVariable UUID id, @RequestBody PlanInvoer.Ondertekening invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/doelstanden")
  @Mag(Handeling.PLAN_OPSTELLEN)
  @Operation(summary = "Leg vast hoe het met een doel staat")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> werkDoelBij(
      Request verzoek, @PathVariable UUID id, @RequestBody PlanInvoer.Doelstand invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }
}
