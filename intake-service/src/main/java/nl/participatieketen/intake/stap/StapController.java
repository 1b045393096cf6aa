package nl.participatieketen.intake.stap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Routeopdracht.BevestigRoute;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Stapopdracht.BevestigStap;
import nl.participatieketen.intake.aanmelding.Stapopdracht.DoeStap;
import nl.participatieketen.intake.aanmelding.Stapopdracht.LegFeitenVast;
import nl.participatieketen.intake.aanmelding.Stapopdracht.MeldNietVerschenen;
import nl.participatieketen.intake.aanmelding.Stapopdracht.SlaOver;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import nl.participatieketen.intake.http.Dossierbeeld;
import nl.participatieketen.intake.http.Feiteninvoer;
import nl.participatieketen.intake.http.Schrijfrecht;
import nl.participatieketen.intake.stap.StapInvoer.Bevestiging;
import nl.participatieketen.intake.stap.StapInvoer.Feitenvastlegging;
import nl.participatieketen.intake.stap.StapInvoer.GedaneStap;
import nl.participatieketen.intake.stap.StapInvoer.NoShow;
import nl.participatieketen.intake.stap.StapInvoer.Overslag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/aanmeldingen/{id}")
@Tag(name = "Stappen", description = "Wat er in een intake gebeurt")
@ApiResponse(
    responseCode = "200",
    description = "Vastgelegd",
    content = @Content(schema = @Schema(implementation = Dossierbeeld.class)))
public class StapController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final Schrijfrecht schrijfrecht;

  StapController(
      StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen, Schrijfrecht schrijfrecht) {
    this.aanmeldingen = aanmeldingen;
    this.schrijfrecht = schrijfrecht;
  }

  @PostMapping("/stappen")
  @Mag(Handeling.STAP_DOEN)
  @Operation(summary = "Leg vast dat een stap gedaan is, en wat daarbij bekend werd")
  Mono<ResponseEntity<Object>> doe(
      Request verzoek, @PathVariable UUID id, @RequestBody GedaneStap invoer) {
    Map<String, Object> feiten = Feiteninvoer.lees(invoer.feiten());
    var vraag =
        new DoeStap(
            Objects.requireNonNull(invoer.stap()),
            dag(invoer.gedaanOp(), verzoek),
            feiten,
            invoer.aanwezigen() == null ? List.of() : invoer.aanwezigen(),
            invoer.verslag());
    return schrijfrecht.voor(
        verzoek,
        id,
        feiten.keySet(),
        vraag.stap(),
        () -> aanmeldingen.proceed(verzoek, id, invoer, vraag));
  }

  @PostMapping("/bevestigingen")
  @Mag(Handeling.BEVESTIGEN)
  @Operation(
      summary = "Bevestig als tweede een stap, of zonder stap de gekozen route, of wijs die af")
  Mono<ResponseEntity<Object>> bevestig(
      Request verzoek, @PathVariable UUID id, @RequestBody Bevestiging invoer) {
    boolean akkoord = Objects.requireNonNull(invoer.akkoord());
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        invoer.stap() == null
            ? new BevestigRoute(akkoord, invoer.argument())
            : new BevestigStap(invoer.stap(), akkoord, invoer.argument()));
  }

  @PostMapping("/overslagen")
  @Mag(Handeling.STAP_DOEN)
  @Operation(summary = "Sla een stap over die niet verplicht is")
  Mono<ResponseEntity<Object>> slaOver(
      Request verzoek, @PathVariable UUID id, @RequestBody Overslag invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new SlaOver(
            Objects.requireNonNull(invoer.stap()), Objects.requireNonNull(invoer.argument())));
  }

  @PostMapping("/no-shows")
  @Mag(Handeling.STAP_DOEN)
  @Operation(summary = "Leg vast dat de deelnemer niet verscheen")
  Mono<ResponseEntity<Object>> nietVerschenen(
      Request verzoek, @PathVariable UUID id, @RequestBody NoShow invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new MeldNietVerschenen(
            Objects.requireNonNull(invoer.stap()), dag(invoer.op(), verzoek), invoer.reden()));
  }

  @PostMapping("/feiten")
  @Mag(Handeling.FEITEN_VASTLEGGEN)
  @Operation(summary = "Leg vast wat buiten een stap om bekend werd")
  Mono<ResponseEntity<Object>> legVast(
      Request verzoek, @PathVariable UUID id, @RequestBody Feitenvastlegging invoer) {
    Map<String, Object> feiten = Feiteninvoer.lees(invoer.feiten());
    return schrijfrecht.voor(
        verzoek,
        id,
        feiten.keySet(),
        null,
        () ->
            aanmeldingen.proceed(
                verzoek, id, invoer, new LegFeitenVast(dag(invoer.op(), verzoek), feiten)));
  }

  public static LocalDate dag(@Nullable LocalDate gezegd, Request verzoek) {
    return gezegd == null ? verzoek.today() : gezegd;
  }
}
