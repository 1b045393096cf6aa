package nl.participatieketen.intake.begin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.begin.AanmeldingInvoer.NieuweAanmelding;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import nl.participatieketen.intake.http.Dossierbeeld;
import nl.participatieketen.intake.http.Leesrecht;
import nl.participatieketen.intake.route.Plekken;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(AanmeldingController.PAD)
@Tag(name = "Aanmeldingen", description = "Van aanmelding tot het besluit waarheen")
class AanmeldingController {

  static final String PAD = "/v1/aanmeldingen";

  private final StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final Aanmelder aanmelder;
  private final Plekken plekken;
  private final AanmeldingSoort soort;

  AanmeldingController(
      StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen,
      Aanmelder aanmelder,
      Plekken plekken,
      AanmeldingSoort soort) {
    this.aanmeldingen = aanmeldingen;
    this.aanmelder = aanmelder;
    this.plekken = plekken;
    this.soort = soort;
  }

  @PostMapping
  @Mag(Handeling.AANMELDEN)
  @Operation(
      summary = "Doe een aanmelding",
      description =
          "Loopt voor het BSN al een zaak, wordt er juist een begonnen, of hoort het BSN bij een"
              + " andere naam of geboortedatum, dan is het antwoord 409 met wie u dat navraagt."
              + " Wie toch doorgaat zegt bij tochDoorgaan waarom; dat staat in de geschiedenis."
              + " Een geboortedatum is zoals de BRP haar heeft: 1987-06-05, 1987-06 of 1987.")
  @ApiResponse(
      responseCode = "201",
      description = "Aangemeld",
      content = @Content(schema = @Schema(implementation = Dossierbeeld.class)))
  Mono<ResponseEntity<Object>> meldAan(Request verzoek, @RequestBody NieuweAanmelding invoer) {
    return aanmelder
        .meldAan(verzoek, invoer)
        .map(uitslag -> aanmeldingen.answers(verzoek).created(uitslag, PAD));
  }

  @GetMapping("/{id}")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon wat uw rol van een aanmelding mag zien, en wat er nu kan")
  @ApiResponse(
      responseCode = "200",
      description = "De aanmelding",
      content = @Content(schema = @Schema(implementation = Dossierbeeld.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return aanmeldingen.show(verzoek, id, Insight.WITH);
  }

  @GetMapping("/{id}/wachtlijstplaats")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon de hoeveelste een aanmelding op de wachtlijst is")
  @ApiResponse(
      responseCode = "200",
      description = "De beurt; 1 is de eerste",
      content = @Content(schema = @Schema(implementation = Wachtlijstplaats.class)))
  Mono<ResponseEntity<Object>> wachtlijstplaats(Request verzoek, @PathVariable UUID id) {
    return aanmeldingen
        .read(verzoek, id, Insight.WITH)
        .map(opname -> opname.state())
        .ofType(Zaak.class)
        .flatMap(zaak -> plekken.beurt(verzoek.organisatie().id(), id, zaak))
        .<ResponseEntity<Object>>map(beurt -> ResponseEntity.ok(new Wachtlijstplaats(beurt)))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  /**
   * @param beurt 1 for who is first
   */
  record Wachtlijstplaats(int beurt) {}

  @GetMapping("/{id}/geschiedenis")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon wat er met een aanmelding gebeurde, wie het deed en wanneer")
  @ApiResponse(
      responseCode = "200",
      description = "De geschiedenis, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Geschiedenis.class)))
  Mono<ResponseEntity<Object>> geschiedenis(Request verzoek, @PathVariable UUID id) {
    return aanmeldingen.show(verzoek, id, Insight.WITH, opname -> geschiedenis(verzoek, opname));
  }

  private Geschiedenis geschiedenis(Request verzoek, Snapshot<Stand, Gebeurtenis> opname) {
    if (!(opname.state() instanceof Zaak zaak)) {
      return new Geschiedenis(List.of());
    }
    Inzicht inzicht = Bevoegdheid.inzicht(soort.werkwijze(zaak), verzoek.actor());
    return Geschiedenis.van(opname, Gebeurtenis.TABEL, inzicht, new Leesrecht(inzicht));
  }
}
