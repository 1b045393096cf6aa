package nl.participatieketen.intake.route;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Routeopdracht.KiesRoute;
import nl.participatieketen.intake.aanmelding.Routeopdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Routeopdracht.SluitAf;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import nl.participatieketen.intake.http.Dossierbeeld;
import nl.participatieketen.intake.route.RouteInvoer.Afsluiting;
import nl.participatieketen.intake.route.RouteInvoer.Keuze;
import nl.participatieketen.intake.route.RouteInvoer.Trajectaanmelding;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/aanmeldingen/{id}")
@Tag(name = "Routes", description = "Waarheen een deelnemer gaat")
@ApiResponse(
    responseCode = "200",
    description = "Vastgelegd",
    content = @Content(schema = @Schema(implementation = Dossierbeeld.class)))
class RouteController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final Trajectplaatsing plaatsing;

  RouteController(
      StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen, Trajectplaatsing plaatsing) {
    this.aanmeldingen = aanmeldingen;
    this.plaatsing = plaatsing;
  }

  @PostMapping("/indelingen")
  @Mag(Handeling.ROUTE_KIEZEN)
  @Operation(summary = "Kies een van de routes die open staan, of een andere met een argument")
  Mono<ResponseEntity<Object>> kies(
      Request verzoek, @PathVariable UUID id, @RequestBody Keuze invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new KiesRoute(Objects.requireNonNull(invoer.route()), invoer.argument()));
  }

  @PostMapping("/trajectaanmeldingen")
  @Mag(Handeling.VOOR_TRAJECT_AANMELDEN)
  @Operation(summary = "Meld aan voor een traject; is dat vol, dan volgt de wachtlijst")
  Mono<ResponseEntity<Object>> meldAanVoorTraject(
      Request verzoek, @PathVariable UUID id, @RequestBody Trajectaanmelding invoer) {
    return plaatsing.meldAan(
        verzoek,
        id,
        invoer,
        plek ->
            new MeldAanVoorTraject(
                Objects.requireNonNull(invoer.route()),
                verzoek.organisatie(),
                invoer.ontvanger(),
                plek,
                invoer.toelichting()));
  }

  @PostMapping("/afsluitingen")
  @Mag(Handeling.AFSLUITEN)
  @Operation(summary = "Sluit een aanmelding af zonder route")
  Mono<ResponseEntity<Object>> sluitAf(
      Request verzoek, @PathVariable UUID id, @RequestBody Afsluiting invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new SluitAf(Objects.requireNonNull(invoer.reden()), invoer.toelichting()));
  }
}
