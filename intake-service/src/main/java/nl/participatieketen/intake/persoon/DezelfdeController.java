package nl.participatieketen.intake.persoon;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.input.Bsn;
import nl.participatieketen.edge.input.Geboortedatum;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Naam;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.intake.aanmelding.Contactopdracht.VoegSamen;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import nl.participatieketen.intake.http.Dossierbeeld;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Deelnemers", description = "Dezelfde mens herkennen")
class DezelfdeController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final Deelnemers deelnemers;

  DezelfdeController(
      StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen, Deelnemers deelnemers) {
    this.aanmeldingen = aanmeldingen;
    this.deelnemers = deelnemers;
  }

  /** Ids of deelnemers; their aanmeldingen are found by them. */
  record Deelnemerlijst(List<UUID> items) {}

  record Samenvoeging(
      @NotNull(message = "de deelnemer die dezelfde is") @Nullable UUID deelnemerId,
      @NotNull(message = "waaruit blijkt dat het dezelfde is") @Tekst @Nullable String argument)
      implements Input {}

  /** A BSN, or a name with a birth date. */
  record Zoekopdracht(
      @Bsn @Nullable String bsn,
      @Naam @Nullable String naam,
      @Geboortedatum @Nullable BrpDatum geboortedatum)
      implements Input {}

  @PostMapping("/v1/zoekopdrachten")
  @Mag(Handeling.PERSOON_ZOEKEN)
  @Operation(
      summary = "Zoek een deelnemer op BSN, of op naam en geboortedatum",
      description = "Wat gezocht wordt staat in het verzoek en nergens anders.")
  @ApiResponse(
      responseCode = "200",
      description = "Wie het kan zijn",
      content = @Content(schema = @Schema(implementation = Deelnemerlijst.class)))
  Mono<Deelnemerlijst> zoek(Request verzoek, @RequestBody Zoekopdracht invoer) {
    String organisatie = verzoek.organisatie().id();
    if (invoer.bsn() != null) {
      return deelnemers
          .zoek(organisatie, invoer.bsn())
          .map(List::of)
          .defaultIfEmpty(List.of())
          .map(Deelnemerlijst::new);
    }
    if (invoer.naam() == null || invoer.geboortedatum() == null) {
      throw new InvalidInput("/bsn", "ontbreekt", "een BSN, of een naam met geboortedatum");
    }
    return deelnemers
        .gelijken(organisatie, invoer.naam(), invoer.geboortedatum())
        .map(Deelnemerlijst::new);
  }

  @GetMapping("/v1/aanmeldingen/{id}/mogelijk-dezelfde")
  @Mag(Handeling.DEZELFDE_ZIEN)
  @Operation(summary = "Toon wie met dezelfde naam en geboortedatum bekend zijn")
  @ApiResponse(
      responseCode = "200",
      description = "Wie het ook kunnen zijn",
      content = @Content(schema = @Schema(implementation = Deelnemerlijst.class)))
  Mono<ResponseEntity<Object>> mogelijkDezelfde(Request verzoek, @PathVariable UUID id) {
    return aanmeldingen
        .read(verzoek, id, Insight.WITH)
        .map(opname -> opname.state())
        .ofType(Zaak.class)
        .flatMap(zaak -> anderen(verzoek, zaak))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  @PostMapping("/v1/aanmeldingen/{id}/samenvoegingen")
  @Mag(Handeling.SAMENVOEGEN)
  @Operation(summary = "Leg vast dat een deelnemer dezelfde is als een ander")
  @ApiResponse(
      responseCode = "200",
      description = "Vastgelegd",
      content = @Content(schema = @Schema(implementation = Dossierbeeld.class)))
  Mono<ResponseEntity<Object>> voegSamen(
      Request verzoek, @PathVariable UUID id, @RequestBody Samenvoeging invoer) {
    UUID ander = Objects.requireNonNull(invoer.deelnemerId());
    return deelnemers
        .isBekend(verzoek.organisatie().id(), ander)
        .flatMap(
            bekend ->
                bekend
                    ? aanmeldingen.proceed(
                        verzoek, id, invoer, new VoegSamen(ander, invoer.argument()))
                    : Mono.error(
                        new InvalidInput(
                            "/deelnemerId",
                            "bestaat hier niet",
                            "het id van een deelnemer van uw organisatie")));
  }

  private Mono<Deelnemerlijst> anderen(Request verzoek, Zaak zaak) {
    var persoon = zaak.dossier().persoon();
    return persoon == null
        ? Mono.just(new Deelnemerlijst(List.of()))
        : deelnemers
            .gelijken(verzoek.organisatie().id(), persoon.naam(), persoon.geboortedatum())
            .map(
                alle ->
                    new Deelnemerlijst(
                        alle.stream()
                            .filter(d -> !d.equals(zaak.dossier().deelnemerId()))
                            .filter(d -> !zaak.rond().ookBekendAls().contains(d))
                            .toList()));
  }
}
