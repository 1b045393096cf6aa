package nl.participatieketen.intake.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Hervat;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Koppel;
import nl.participatieketen.intake.aanmelding.Contactopdracht.Pauzeer;
import nl.participatieketen.intake.aanmelding.Contactopdracht.StelGeboortedatumVast;
import nl.participatieketen.intake.aanmelding.Contactopdracht.StelVrij;
import nl.participatieketen.intake.aanmelding.Contactopdracht.WijsToe;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import nl.participatieketen.intake.contact.ContactInvoer.Geboortedatumvaststelling;
import nl.participatieketen.intake.contact.ContactInvoer.Hervatting;
import nl.participatieketen.intake.contact.ContactInvoer.NieuweKoppeling;
import nl.participatieketen.intake.contact.ContactInvoer.NieuweVrijstelling;
import nl.participatieketen.intake.contact.ContactInvoer.Pauzering;
import nl.participatieketen.intake.contact.ContactInvoer.Toewijzing;
import nl.participatieketen.intake.http.Dossierbeeld;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/aanmeldingen/{id}")
@Tag(name = "Zaken", description = "Pauzeren, koppelen, vrijstellen en toewijzen")
@ApiResponse(
    responseCode = "200",
    description = "Vastgelegd",
    content = @Content(schema = @Schema(implementation = Dossierbeeld.class)))
class ZaakController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen;

  ZaakController(StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen) {
    this.aanmeldingen = aanmeldingen;
  }

  @PostMapping("/pauzes")
  @Mag(Handeling.PAUZEREN)
  @Operation(summary = "Laat een aanmelding stil liggen, zo mogelijk tot een dag")
  Mono<ResponseEntity<Object>> pauzeer(
      Request verzoek, @PathVariable UUID id, @RequestBody Pauzering invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new Pauzeer(invoer.terugroepOp(), Objects.requireNonNull(invoer.reden())));
  }

  @PostMapping("/hervattingen")
  @Mag(Handeling.PAUZEREN)
  @Operation(summary = "Hervat een aanmelding; termijnen schuiven op met de tijd dat zij stil lag")
  Mono<ResponseEntity<Object>> hervat(
      Request verzoek, @PathVariable UUID id, @RequestBody Hervatting invoer) {
    return aanmeldingen.proceed(verzoek, id, invoer, new Hervat());
  }

  @PostMapping("/koppelingen")
  @Mag(Handeling.KOPPELEN)
  @Operation(summary = "Koppel de aanmelding aan die van een ander, zoals een partner")
  Mono<ResponseEntity<Object>> koppel(
      Request verzoek, @PathVariable UUID id, @RequestBody NieuweKoppeling invoer) {
    UUID ander = Objects.requireNonNull(invoer.aanmeldingId());
    var vraag = new Koppel(ander, Objects.requireNonNull(invoer.relatie()));
    return id.equals(ander)
        ? Mono.error(nietTeKoppelen("is deze aanmelding zelf"))
        : aanmeldingen
            .read(verzoek, ander, Insight.WITHOUT)
            .switchIfEmpty(Mono.error(() -> nietTeKoppelen("bestaat hier niet")))
            .then(Mono.defer(() -> aanmeldingen.proceed(verzoek, id, invoer, vraag)));
  }

  private static InvalidInput nietTeKoppelen(String waarom) {
    return new InvalidInput(
        "/aanmeldingId", waarom, "het id van een andere aanmelding bij uw organisatie");
  }

  @PostMapping("/geboortedatum-vaststellingen")
  @Mag(Handeling.GEBOORTEDATUM_VASTSTELLEN)
  @Operation(
      summary = "Vul een geboortedatum aan waarvan maar een deel bekend is",
      description =
          "Alleen wat ontbreekt wordt aangevuld: bij 1975-03 past 1975-03-12, en 1976 niet. Regels"
              + " over leeftijd die tot dan onbekend waren, gelden daarna met deze datum.")
  Mono<ResponseEntity<Object>> stelGeboortedatumVast(
      Request verzoek, @PathVariable UUID id, @RequestBody Geboortedatumvaststelling invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new StelGeboortedatumVast(
            Objects.requireNonNull(invoer.geboortedatum()),
            Objects.requireNonNull(invoer.argument())));
  }

  @PostMapping("/vrijstellingen")
  @Mag(Handeling.VRIJSTELLEN)
  @Operation(summary = "Leg een vrijstelling vast")
  Mono<ResponseEntity<Object>> stelVrij(
      Request verzoek, @PathVariable UUID id, @RequestBody NieuweVrijstelling invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new StelVrij(
            Objects.requireNonNull(invoer.van()),
            invoer.tot(),
            Objects.requireNonNull(invoer.reden())));
  }

  @PostMapping("/toewijzingen")
  @Mag(Handeling.TOEWIJZEN)
  @Operation(summary = "Wijs een medewerker een rol in deze aanmelding toe")
  Mono<ResponseEntity<Object>> wijsToe(
      Request verzoek, @PathVariable UUID id, @RequestBody Toewijzing invoer) {
    return aanmeldingen.proceed(
        verzoek,
        id,
        invoer,
        new WijsToe(
            Objects.requireNonNull(invoer.rol()), Objects.requireNonNull(invoer.medewerker())));
  }
}
