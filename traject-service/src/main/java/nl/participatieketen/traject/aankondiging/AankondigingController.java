package nl.participatieketen.traject.aankondiging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.input.Bladzijdeomvang;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.OneOf;
import nl.participatieketen.edge.lists.Bladzijde;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.lists.SortOrder;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(
    name = "Aankondigingen",
    description =
        "Deelnemers die aangekondigd zijn: een traject begint als de afzender het bevestigt")
class AankondigingController {

  private final RowStore rijen;
  private final StreamService<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>
      aankondigingen;
  private final Navragen navragen;

  AankondigingController(
      RowStore rijen,
      StreamService<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>
          aankondigingen,
      Navragen navragen) {
    this.rijen = rijen;
    this.aankondigingen = aankondigingen;
    this.navragen = navragen;
  }

  record Navraag() implements Input {}

  @GetMapping("/v1/aankondigingen")
  @Mag(Handeling.AANKONDIGINGEN_BEHEREN)
  @Operation(
      summary = "Toon welke aankondigingen wachten of terzijde liggen, de oudste eerst",
      description =
          "Wat wacht wordt vanzelf opnieuw gevraagd. Met een reden erbij wacht het op een mens: die reden"
              + " gaat niet vanzelf weg.")
  Mono<Bladzijde<Aankondigingbeeld>> blader(
      Request verzoek,
      @RequestParam(required = false) @OneOf(of = Aankondigingstatus.class) @Nullable String stand,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    Map<String, @Nullable Object> filters = new HashMap<>();
    filters.put(Aankondigingenlijst.STAND, stand);
    return rijen
        .of(verzoek)
        .page(
            Aankondigingenlijst.COLLECTIE,
            filters,
            SortOrder.on(Aankondigingenlijst.SINDS),
            na,
            omvang,
            Aankondigingbeeld::van);
  }

  @GetMapping("/v1/aankondigingen/{id}")
  @Mag(Handeling.AANKONDIGINGEN_BEHEREN)
  @Operation(summary = "Toon een aankondiging")
  @ApiResponse(
      responseCode = "200",
      description = "De aankondiging",
      content = @Content(schema = @Schema(implementation = Aankondigingbeeld.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return aankondigingen.show(verzoek, id);
  }

  @PostMapping("/v1/aankondigingen/{id}/navragen")
  @Mag(Handeling.AANKONDIGINGEN_BEHEREN)
  @Operation(
      summary = "Vraag het de afzender opnieuw",
      description =
          "Voor wie weet dat een beletsel weg is en niet wil wachten, of dat wat terzijde ligt toch waar is.")
  @ApiResponse(
      responseCode = "200",
      description = "Het wordt nu gevraagd",
      content = @Content(schema = @Schema(implementation = Aankondigingbeeld.class)))
  Mono<ResponseEntity<Object>> navragen(
      Request verzoek, @PathVariable UUID id, @RequestBody Navraag invoer) {
    return aankondigingen
        .proceed(verzoek, id, invoer, new AankondigingOpdracht.VraagOpnieuw())
        .doOnNext(
            antwoord -> {
              if (antwoord.getStatusCode().is2xxSuccessful()) {
                navragen.meteen(verzoek.stream(AankondigingSoort.NAAM, id));
              }
            });
  }
}
