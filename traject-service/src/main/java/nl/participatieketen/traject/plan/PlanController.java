package nl.participatieketen.traject.plan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.http.Inkijk;
import nl.participatieketen.traject.http.Leesrecht;
import nl.participatieketen.traject.http.Trajectantwoord;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Plangebeurtenis.PlanOpgesteld;
import nl.participatieketen.traject.traject.Planstand;
import nl.participatieketen.traject.traject.Planversie;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkwijze.Werkwijze;
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

    static Plandossier van(Werkwijze werkwijze, Planstand plan, Set<Integer> leesbaar) {
      var regel = werkwijze.traject().plan();
      return new Plandossier(
          regel == null ? "Plan" : regel.naam(),
          Planversiebeeld.van(zichtbaar(plan.concept(), leesbaar)),
          Planversiebeeld.van(zichtbaar(plan.geldend(), leesbaar)),
          plan.doelen());
    }

    private static @Nullable Planversie zichtbaar(
        @Nullable Planversie versie, Set<Integer> leesbaar) {
      return versie == null || leesbaar.contains(versie.versie()) ? versie : versie.zonderTekst();
    }
  }

  @GetMapping("/plan")
  @Mag(Handeling.BEKIJKEN)
  @Operation(
      summary = "Toon het plan, met wat de deelnemer wil en afspreekt",
      description =
          "De tekst alleen voor wie hem mag lezen: wie hem schreef, tekent of alles mag zien.")
  @ApiResponse(
      responseCode = "200",
      description = "Het plan",
      content = @Content(schema = @Schema(implementation = Plandossier.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return trajecten
        .read(verzoek, id, Insight.WITH)
        .filter(opname -> opname.state() instanceof Stand.Lopend)
        .<ResponseEntity<Object>>map(opname -> ResponseEntity.ok(beeld(verzoek, opname)))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  private Plandossier beeld(Request verzoek, Snapshot<Stand, Gebeurtenis> opname) {
    Stand.Bekend stand = (Stand.Bekend) opname.state();
    Leesrecht recht = inkijk.leesrecht(stand, verzoek);
    Set<Integer> leesbaar =
        opname.commits().stream()
            .flatMap(
                commit ->
                    commit.events().stream()
                        .filter(gebeurtenis -> recht.leest(gebeurtenis, commit.actor())))
            .filter(PlanOpgesteld.class::isInstance)
            .map(gebeurtenis -> ((PlanOpgesteld) gebeurtenis).versie())
            .collect(toUnmodifiableSet());
    return Plandossier.van(recht.werkwijze(), stand.dossier().plan(), leesbaar);
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
