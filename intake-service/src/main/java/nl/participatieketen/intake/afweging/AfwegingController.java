package nl.participatieketen.intake.afweging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Afwegingopdracht;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import nl.participatieketen.intake.http.Dossierbeeld;
import nl.participatieketen.intake.overzicht.Argumenten;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/aanmeldingen/{id}")
@Tag(name = "Afwegingen", description = "Wegen of een traject mogelijk is, met argumenten")
class AfwegingController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final Argumenten argumenten;

  AfwegingController(
      StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen, Argumenten argumenten) {
    this.aanmeldingen = aanmeldingen;
    this.argumenten = argumenten;
  }

  @PostMapping("/afwegingen")
  @Mag(Handeling.AFWEGEN)
  @Operation(
      summary = "Leg een afweging vast; zonder eigen argumenten komt zij terug met de reden",
      description = "De afweging beslist niets: wat er volgt, zegt wie de stap doet.")
  @ApiResponse(
      responseCode = "200",
      description = "Vastgelegd, met wat er speelt",
      content = @Content(schema = @Schema(implementation = Dossierbeeld.class)))
  Mono<ResponseEntity<Object>> weeg(
      Request verzoek, @PathVariable UUID id, @RequestBody AfwegingInvoer invoer) {
    Afweging afweging = invoer.alsAfweging();
    Map<String, String> afdrukken = afdrukken(verzoek, afweging);
    return argumenten
        .elders(verzoek, id, afdrukken.values())
        .map(
            elders ->
                new Afwegingopdracht(
                    Objects.requireNonNull(invoer.stap()), afweging, afdrukken, elders))
        .flatMap(vraag -> aanmeldingen.proceed(verzoek, id, invoer, vraag));
  }

  private static Map<String, String> afdrukken(Request verzoek, Afweging afweging) {
    Map<String, String> afdrukken = new HashMap<>();
    for (Afweging.Antwoord antwoord : afweging.antwoorden()) {
      String woorden = Argument.genormaliseerd(antwoord.argument());
      if (!woorden.isEmpty()) {
        afdrukken.put(antwoord.vraag(), verzoek.keys().text(verzoek.organisatie().id(), woorden));
      }
    }
    return afdrukken;
  }
}
