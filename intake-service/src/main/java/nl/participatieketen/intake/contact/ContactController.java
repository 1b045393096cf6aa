package nl.participatieketen.intake.contact;

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
import nl.participatieketen.intake.aanmelding.Contact;
import nl.participatieketen.intake.aanmelding.Contactopdracht.KijkContactNa;
import nl.participatieketen.intake.aanmelding.Contactopdracht.NodigUit;
import nl.participatieketen.intake.aanmelding.Contactopdracht.PlanAfspraak;
import nl.participatieketen.intake.aanmelding.Contactopdracht.ZegAf;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import nl.participatieketen.intake.contact.ContactInvoer.Afzegging;
import nl.participatieketen.intake.contact.ContactInvoer.Contactgegevens;
import nl.participatieketen.intake.contact.ContactInvoer.NieuweAfspraak;
import nl.participatieketen.intake.contact.ContactInvoer.Uitnodiging;
import nl.participatieketen.intake.http.Dossierbeeld;
import nl.participatieketen.intake.stap.StapController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/aanmeldingen/{id}")
@Tag(name = "Contact", description = "Uitnodigen, afspreken en bereikbaar blijven")
@ApiResponse(
    responseCode = "200",
    description = "Vastgelegd",
    content = @Content(schema = @Schema(implementation = Dossierbeeld.class)))
class ContactController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen;

  ContactController(StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen) {
    this.aanmeldingen = aanmeldingen;
  }

  @PostMapping("/uitnodigingen")
  @Mag(Handeling.CONTACT_HOUDEN)
  @Operation(summary = "Leg vast dat de deelnemer voor een stap is uitgenodigd of herinnerd")
  Mono<ResponseEntity<Object>> nodigUit(
      Request verzoek, @PathVariable UUID id, @RequestBody Uitnodiging invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new NodigUit(
            Objects.requireNonNull(invoer.stap()),
            Objects.requireNonNull(invoer.medium()),
            StapController.dag(invoer.verstuurdOp(), verzoek),
            invoer.bereikt(),
            invoer.toelichting()));
  }

  @PostMapping("/afspraken")
  @Mag(Handeling.CONTACT_HOUDEN)
  @Operation(summary = "Plan een afspraak voor een stap; een eerdere vervalt")
  Mono<ResponseEntity<Object>> plan(
      Request verzoek, @PathVariable UUID id, @RequestBody NieuweAfspraak invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new PlanAfspraak(
            Objects.requireNonNull(invoer.stap()),
            Objects.requireNonNull(invoer.tijdstip()).toInstant(),
            invoer.aanwezigen() == null ? List.of() : invoer.aanwezigen(),
            invoer.plaats()));
  }

  @PostMapping("/afzeggingen")
  @Mag(Handeling.CONTACT_HOUDEN)
  @Operation(summary = "Leg vast dat een afspraak is afgezegd, en door wie")
  Mono<ResponseEntity<Object>> zegAf(
      Request verzoek, @PathVariable UUID id, @RequestBody Afzegging invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new ZegAf(
            Objects.requireNonNull(invoer.stap()),
            Objects.requireNonNull(invoer.door()),
            StapController.dag(invoer.op(), verzoek),
            invoer.reden()));
  }

  @PostMapping("/contactgegevens")
  @Mag(Handeling.CONTACT_HOUDEN)
  @Operation(summary = "Werk de contactgegevens bij, of leg vast dat zij nog kloppen")
  Mono<ResponseEntity<Object>> kijkContactNa(
      Request verzoek, @PathVariable UUID id, @RequestBody Contactgegevens invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new KijkContactNa(
            Boolean.TRUE.equals(invoer.ongewijzigd())
                ? null
                : new Contact(
                    invoer.telefoon(), invoer.email(), invoer.adres(), invoer.voorkeur())));
  }
}
