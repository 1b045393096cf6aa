package nl.participatieketen.intake.aanmelding.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.Antwoorden;
import nl.participatieketen.edge.opdracht.Geschiedenis;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Beslissing;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Opdracht.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Opdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Opdracht.SluitAf;
import nl.participatieketen.intake.aanmelding.Opdracht.VoerIntakegesprek;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.VolgendeStappen;
import nl.participatieketen.intake.aanmelding.http.AanmeldingInvoer.Afsluiting;
import nl.participatieketen.intake.aanmelding.http.AanmeldingInvoer.Intakegesprek;
import nl.participatieketen.intake.aanmelding.http.AanmeldingInvoer.NieuweAanmelding;
import nl.participatieketen.intake.aanmelding.http.AanmeldingInvoer.Trajectaanmelding;
import nl.participatieketen.intake.deelnemer.Deelnemers;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/aanmeldingen")
@Tag(name = "Aanmeldingen", description = "Van aanmelding tot het besluit waarheen")
class AanmeldingController {

  private static final Antwoorden<Stand> ANTWOORDEN =
      new Antwoorden<>(AanmeldingBeeld::van, VolgendeStappen::van);

  private final Opdrachtverwerker<Stand, Gebeurtenis> aanmeldingen;
  private final Beslissing beslissing;
  private final Deelnemers deelnemers;

  AanmeldingController(
      Opdrachtverwerker<Stand, Gebeurtenis> aanmeldingen,
      Beslissing beslissing,
      Deelnemers deelnemers) {
    this.aanmeldingen = aanmeldingen;
    this.beslissing = beslissing;
    this.deelnemers = deelnemers;
  }

  @PostMapping
  @PreAuthorize("hasAnyRole('klantmanager', 'wijkteam', 'systeem')")
  @Operation(summary = "Doe een aanmelding")
  @ApiResponse(
      responseCode = "201",
      description = "Aangemeld",
      content = @Content(schema = @Schema(implementation = AanmeldingBeeld.class)))
  Mono<ResponseEntity<Object>> meldAan(Verzoek verzoek, @RequestBody NieuweAanmelding invoer) {
    var opdracht = verzoek.begin(invoer);
    var persoon = Objects.requireNonNull(invoer.deelnemer()).alsPersoon();
    return deelnemers
        .herken(verzoek.organisatie().id(), persoon.bsn(), verzoek.nieuwId("deelnemer"))
        .map(
            deelnemerId ->
                new DoeAanmelding(
                    deelnemerId,
                    verzoek.organisatie(),
                    invoer.werkwijze(),
                    Objects.requireNonNull(invoer.kanaal()),
                    persoon,
                    invoer.toelichting()))
        .flatMap(
            vraag ->
                aanmeldingen.begin(
                    verzoek.stroom(AanmeldingSoort.NAAM, verzoek.nieuwId(AanmeldingSoort.NAAM)),
                    opdracht,
                    stand -> beslissing.beslis(stand, vraag, verzoek.vandaag())))
        .map(uitslag -> ANTWOORDEN.gemaakt(uitslag, "/v1/aanmeldingen"));
  }

  @GetMapping("/{id}")
  @PreAuthorize("hasAnyRole('klantmanager', 'wijkteam')")
  @Operation(summary = "Toon een aanmelding, met wat er nu mag gebeuren")
  @ApiResponse(
      responseCode = "200",
      description = "De aanmelding",
      content = @Content(schema = @Schema(implementation = AanmeldingBeeld.class)))
  Mono<ResponseEntity<Object>> toon(Verzoek verzoek, @PathVariable UUID id) {
    return lees(verzoek, id)
        .map(ANTWOORDEN::getoond)
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  @GetMapping("/{id}/geschiedenis")
  @PreAuthorize("hasAnyRole('klantmanager', 'wijkteam')")
  @Operation(summary = "Toon wat er met een aanmelding gebeurde, wie het deed en wanneer")
  @ApiResponse(
      responseCode = "200",
      description = "De geschiedenis, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Geschiedenis.class)))
  Mono<ResponseEntity<Object>> geschiedenis(Verzoek verzoek, @PathVariable UUID id) {
    return lees(verzoek, id)
        .map(opname -> Geschiedenis.van(opname, Gebeurtenis.TABEL))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  @PostMapping("/{id}/intakegesprekken")
  @PreAuthorize("hasAnyRole('klantmanager', 'wijkteam')")
  @Operation(summary = "Leg een gevoerd intakegesprek vast")
  @ApiResponse(
      responseCode = "200",
      description = "Vastgelegd",
      content = @Content(schema = @Schema(implementation = AanmeldingBeeld.class)))
  Mono<ResponseEntity<Object>> voerIntakegesprek(
      Verzoek verzoek, @PathVariable UUID id, @RequestBody Intakegesprek invoer) {
    return vervolg(
        verzoek,
        id,
        invoer,
        new VoerIntakegesprek(Objects.requireNonNull(invoer.gevoerdOp()), invoer.verslag()));
  }

  @PostMapping("/{id}/trajectaanmeldingen")
  @PreAuthorize("hasRole('klantmanager')")
  @Operation(summary = "Meld aan voor een traject")
  @ApiResponse(
      responseCode = "200",
      description = "Aangemeld voor een traject",
      content = @Content(schema = @Schema(implementation = AanmeldingBeeld.class)))
  Mono<ResponseEntity<Object>> meldAanVoorTraject(
      Verzoek verzoek, @PathVariable UUID id, @RequestBody Trajectaanmelding invoer) {
    return vervolg(
        verzoek,
        id,
        invoer,
        new MeldAanVoorTraject(
            Objects.requireNonNull(invoer.route()), verzoek.organisatie(), invoer.toelichting()));
  }

  @PostMapping("/{id}/afsluitingen")
  @PreAuthorize("hasRole('klantmanager')")
  @Operation(summary = "Sluit een aanmelding af zonder traject")
  @ApiResponse(
      responseCode = "200",
      description = "Afgesloten",
      content = @Content(schema = @Schema(implementation = AanmeldingBeeld.class)))
  Mono<ResponseEntity<Object>> sluitAf(
      Verzoek verzoek, @PathVariable UUID id, @RequestBody Afsluiting invoer) {
    return vervolg(
        verzoek,
        id,
        invoer,
        new SluitAf(Objects.requireNonNull(invoer.reden()), invoer.toelichting()));
  }

  private Mono<ResponseEntity<Object>> vervolg(
      Verzoek verzoek, UUID id, Object invoer, Opdracht vraag) {
    return aanmeldingen
        .vervolg(
            verzoek.stroom(AanmeldingSoort.NAAM, id),
            verzoek.vervolg(invoer),
            stand -> beslissing.beslis(stand, vraag, verzoek.vandaag()))
        .map(ANTWOORDEN::gewijzigd);
  }

  private Mono<Momentopname<Stand, Gebeurtenis>> lees(Verzoek verzoek, UUID id) {
    return aanmeldingen.lees(verzoek.stroom(AanmeldingSoort.NAAM, id), Inzage.MET);
  }
}
