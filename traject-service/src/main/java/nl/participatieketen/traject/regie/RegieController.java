package nl.participatieketen.traject.regie;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Medewerker;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.http.Inkijk;
import nl.participatieketen.traject.http.Trajectantwoord;
import nl.participatieketen.traject.traject.Belasting;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.RegieOpdracht;
import nl.participatieketen.traject.traject.Stand;
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
@Tag(name = "Regie", description = "Wie de regie heeft, wie er werkt, en of dat past")
class RegieController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Inkijk inkijk;
  private final Belastingen belastingen;

  RegieController(
      StreamService<Stand, Opdracht, Gebeurtenis> trajecten,
      Inkijk inkijk,
      Belastingen belastingen) {
    this.trajecten = trajecten;
    this.inkijk = inkijk;
    this.belastingen = belastingen;
  }

  record Toewijzing(
      @NotNull(message = "een rol van de werkwijze") @Code @Nullable String rol,
      @NotNull(message = "het id van een medewerker") @Medewerker @Nullable String medewerker,
      @Min(value = 1, message = "1 tot en met 100; 10 is een gewoon traject")
          @Max(value = 100, message = "1 tot en met 100; 10 is een gewoon traject")
          @Nullable Integer gewicht,
      @Min(value = 0, message = "0 tot en met 2400 minuten per week")
          @Max(value = 2400, message = "0 tot en met 2400 minuten per week")
          @Nullable Integer minutenPerWeek,
      @Nullable Boolean beeindigd,
      @Tekst @Nullable String toelichting)
      implements Input {

    RegieOpdracht alsOpdracht(Belasting belasting) {
      return Boolean.TRUE.equals(beeindigd)
          ? new RegieOpdracht.BeeindigToewijzing(requireNonNull(rol), requireNonNull(medewerker))
          : new RegieOpdracht.WijsToe(
              requireNonNull(rol),
              requireNonNull(medewerker),
              gewicht == null ? 10 : gewicht,
              minutenPerWeek,
              toelichting,
              belasting);
    }
  }

  record Overdracht(
      @NotNull(message = "een rol die de regie heeft") @Code @Nullable String rol,
      @NotNull(message = "het id van een medewerker") @Medewerker @Nullable String aan,
      @Tekst @Nullable String verslag)
      implements Input {}

  record Voorstellen(List<Toewijzingsvoorstel> items) {}

  @GetMapping("/toewijzingsvoorstellen")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon wie toegewezen zou kunnen worden, met redenen; u beslist")
  @ApiResponse(
      responseCode = "200",
      description = "Wie er kan, wie de meeste ruimte heeft eerst",
      content = @Content(schema = @Schema(implementation = Voorstellen.class)))
  Mono<ResponseEntity<Object>> voorstellen(
      Request verzoek, @PathVariable UUID id, @RequestParam @Code String rol) {
    return belastingen
        .inRol(verzoek, rol)
        .flatMap(
            perMedewerker ->
                inkijk.toonLopend(
                    verzoek,
                    id,
                    lopend ->
                        new Voorstellen(Toewijzingsvoorstel.van(lopend, rol, perMedewerker))));
  }

  @PostMapping("/toewijzingen")
  @Mag(Handeling.REGIE_VERDELEN)
  @Operation(
      summary = "Wijs iemand toe in een rol, of beëindig dat",
      description = "Wie te veel krijgt, wordt gemeld; boven het hoogste is een toelichting nodig.")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> wijsToe(
      Request verzoek, @PathVariable UUID id, @RequestBody Toewijzing invoer) {
    return belastingen
        .van(verzoek, requireNonNull(invoer.medewerker()))
        .flatMap(
            belasting -> trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht(belasting)));
  }

  @PostMapping("/regieoverdrachten")
  @Mag(Handeling.REGIE_VERDELEN)
  @Operation(summary = "Draag de regie over, met een verslag; daarna wordt de deelnemer nagebeld")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> draagOver(
      Request verzoek, @PathVariable UUID id, @RequestBody Overdracht invoer) {
    var opdracht =
        new RegieOpdracht.DraagRegieOver(
            requireNonNull(invoer.rol()), requireNonNull(invoer.aan()), invoer.verslag());
    return trajecten.proceed(verzoek, id, invoer, opdracht);
  }
}
