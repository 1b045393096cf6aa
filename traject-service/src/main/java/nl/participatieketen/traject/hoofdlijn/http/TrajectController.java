package nl.participatieketen.traject.hoofdlijn.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.Antwoorden;
import nl.participatieketen.edge.opdracht.Geschiedenis;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.traject.hoofdlijn.Beslissing;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.hoofdlijn.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.hoofdlijn.VolgendeStappen;
import nl.participatieketen.traject.traject.http.TrajectInvoer.Afronding;
import nl.participatieketen.traject.traject.http.TrajectInvoer.Bemiddelbaarverklaring;
import nl.participatieketen.traject.traject.http.TrajectInvoer.Terugmelding;
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
@RequestMapping("/v1/trajecten/{id}")
@Tag(name = "Trajecten", description = "Van trajectstart tot bemiddelbaar, terug of afgerond")
class TrajectController {

  private static final Antwoorden<Stand> ANTWOORDEN =
      new Antwoorden<>(TrajectBeeld::van, VolgendeStappen::van);

  private final Opdrachtverwerker<Stand, Gebeurtenis> trajecten;
  private final Beslissing beslissing;

  TrajectController(Opdrachtverwerker<Stand, Gebeurtenis> trajecten, Beslissing beslissing) {
    this.trajecten = trajecten;
    this.beslissing = beslissing;
  }

  @GetMapping
  @PreAuthorize("hasAnyRole('jobcoach', 'klantmanager')")
  @Operation(summary = "Toon een traject, met wat er nu mag gebeuren")
  @ApiResponse(
      responseCode = "200",
      description = "Het traject",
      content = @Content(schema = @Schema(implementation = TrajectBeeld.class)))
  Mono<ResponseEntity<Object>> toon(Verzoek verzoek, @PathVariable UUID id) {
    return lees(verzoek, id, Inzage.ZONDER)
        .map(ANTWOORDEN::getoond)
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  @GetMapping("/geschiedenis")
  @PreAuthorize("hasAnyRole('jobcoach', 'klantmanager')")
  @Operation(summary = "Toon wat er met een traject gebeurde, wie het deed en wanneer")
  @ApiResponse(
      responseCode = "200",
      description = "De geschiedenis, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Geschiedenis.class)))
  Mono<ResponseEntity<Object>> geschiedenis(Verzoek verzoek, @PathVariable UUID id) {
    return lees(verzoek, id, Inzage.MET)
        .map(opname -> Geschiedenis.van(opname, Gebeurtenis.TABEL))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  @PostMapping("/bemiddelbaarverklaringen")
  @PreAuthorize("hasAnyRole('jobcoach', 'klantmanager')")
  @Operation(summary = "Verklaar de deelnemer bemiddelbaar")
  @ApiResponse(
      responseCode = "200",
      description = "Bemiddelbaar verklaard",
      content = @Content(schema = @Schema(implementation = TrajectBeeld.class)))
  Mono<ResponseEntity<Object>> verklaarBemiddelbaar(
      Verzoek verzoek, @PathVariable UUID id, @RequestBody Bemiddelbaarverklaring invoer) {
    return vervolg(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/terugmeldingen")
  @PreAuthorize("hasAnyRole('jobcoach', 'klantmanager')")
  @Operation(summary = "Meld de deelnemer terug, met redenen, argumenten en advies")
  @ApiResponse(
      responseCode = "200",
      description = "Teruggemeld",
      content = @Content(schema = @Schema(implementation = TrajectBeeld.class)))
  Mono<ResponseEntity<Object>> meldTerug(
      Verzoek verzoek, @PathVariable UUID id, @RequestBody Terugmelding invoer) {
    return vervolg(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/afrondingen")
  @PreAuthorize("hasAnyRole('jobcoach', 'klantmanager')")
  @Operation(summary = "Rond het traject af met een uitstroom")
  @ApiResponse(
      responseCode = "200",
      description = "Afgerond",
      content = @Content(schema = @Schema(implementation = TrajectBeeld.class)))
  Mono<ResponseEntity<Object>> rondAf(
      Verzoek verzoek, @PathVariable UUID id, @RequestBody Afronding invoer) {
    return vervolg(verzoek, id, invoer, invoer.alsOpdracht());
  }

  private Mono<ResponseEntity<Object>> vervolg(
      Verzoek verzoek, UUID id, Object invoer, Opdracht vraag) {
    return trajecten
        .vervolg(
            verzoek.stroom(TrajectSoort.NAAM, id),
            verzoek.vervolg(invoer),
            stand -> beslissing.beslis(stand, vraag, verzoek.vandaag()))
        .map(ANTWOORDEN::gewijzigd);
  }

  private Mono<Momentopname<Stand, Gebeurtenis>> lees(Verzoek verzoek, UUID id, Inzage inzage) {
    return trajecten.lees(verzoek.stroom(TrajectSoort.NAAM, id), inzage);
  }
}
