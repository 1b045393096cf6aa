package nl.participatieketen.traject.verlenging;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.OneOf;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.http.Inkijk;
import nl.participatieketen.traject.http.Trajectantwoord;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.VerlengingOpdracht;
import nl.participatieketen.traject.traject.Wacht;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/trajecten/{id}")
@Tag(name = "Verlengingen", description = "Meer tijd, alleen zoals de werkwijze toelaat")
class VerlengingController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Inkijk inkijk;

  VerlengingController(StreamService<Stand, Opdracht, Gebeurtenis> trajecten, Inkijk inkijk) {
    this.trajecten = trajecten;
    this.inkijk = inkijk;
  }

  /**
   * @param soort traject, fase or instrument
   * @param code of the phase or instrument
   */
  record Verlenging(
      @NotNull(message = "traject, fase of instrument") @OneOf({"traject", "fase", "instrument"})
          @Nullable String soort,
      @Code @Nullable String code,
      @Nabij @Nullable LocalDate tot,
      @Tekst(min = 20) @Nullable String argument)
      implements Input {}

  /**
   * @param wat verlenging or stop; left out where only one waits
   */
  record Bevestiging(
      @OneOf({"verlenging", "stop"}) @Nullable String wat,
      @NotNull(message = "true of false") @Nullable Boolean akkoord,
      @Tekst @Nullable String toelichting)
      implements Input {}

  @GetMapping("/verlengingen/voorbeeld")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon wat een verlenging zou veranderen, zonder haar te doen")
  @ApiResponse(
      responseCode = "200",
      description = "Wat er zou veranderen, of waarom het niet mag",
      content = @Content(schema = @Schema(implementation = Verlengingsvoorbeeld.class)))
  Mono<ResponseEntity<Object>> voorbeeld(
      Request verzoek,
      @PathVariable UUID id,
      @RequestParam @OneOf({"traject", "fase", "instrument"}) String soort,
      @RequestParam(required = false) @Code @Nullable String code,
      @RequestParam(required = false) @Nabij @Nullable LocalDate tot) {
    return inkijk.toonLopend(
        verzoek, id, lopend -> Verlengingsvoorbeeld.van(lopend, soort, of(code), tot));
  }

  @PostMapping("/verlengingen")
  @Mag(Handeling.VERLENGEN)
  @Operation(summary = "Verleng het traject, een fase of een instrument, of stel dat voor")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> verleng(
      Request verzoek, @PathVariable UUID id, @RequestBody Verlenging invoer) {
    var opdracht =
        new VerlengingOpdracht.Verleng(
            requireNonNull(invoer.soort()), of(invoer.code()), invoer.tot(), invoer.argument());
    return trajecten.proceed(verzoek, id, invoer, opdracht);
  }

  @PostMapping("/bevestigingen")
  @Mag(Handeling.BEVESTIGEN)
  @Operation(summary = "Bevestig als tweede een verlenging of een stop, of wijs haar af")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> bevestig(
      Request verzoek, @PathVariable UUID id, @RequestBody Bevestiging invoer) {
    return trajecten.proceed(
        verzoek,
        id,
        invoer,
        new Opdracht.Bevestig(
            invoer.wat(), requireNonNull(invoer.akkoord()), invoer.toelichting()));
  }

  private static String of(@Nullable String code) {
    return code == null ? Wacht.TRAJECT : code;
  }
}
