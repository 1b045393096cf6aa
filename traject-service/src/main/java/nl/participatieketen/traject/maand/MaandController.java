package nl.participatieketen.traject.maand;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.invoer.Invoer;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.traject.http.Begeleider;
import nl.participatieketen.traject.http.Invoerregels;
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
@Tag(name = "Uren, kosten en dagrapportages", description = "Per maand van een traject bewaard")
class MaandController {

  private static final String MINUTEN = "1 tot en met 1440 minuten";
  private static final String CENTEN = "een geheel aantal eurocenten vanaf 1";

  private final Maandboek boek;
  private final Maandlezer lezer;

  MaandController(Maandboek boek, Maandlezer lezer) {
    this.boek = boek;
    this.lezer = lezer;
  }

  record Uren(
      @NotNull(message = "de dag") @Nullable LocalDate datum,
      @NotNull(message = MINUTEN)
          @Min(value = 1, message = MINUTEN)
          @Max(value = 1440, message = MINUTEN)
          @Nullable Integer minuten,
      @NotNull(message = "een soort, zoals gesprek of administratie")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String soort)
      implements Invoer {}

  record Kosten(
      @NotNull(message = "de dag") @Nullable LocalDate datum,
      @NotNull(message = CENTEN) @Min(value = 1, message = CENTEN) @Nullable Integer centen,
      @NotNull(message = "een soort, zoals opleiding of vervoer")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String soort,
      @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String omschrijving)
      implements Invoer {}

  record Dagrapportage(
      @NotNull(message = "de dag") @Nullable LocalDate datum,
      @NotBlank(message = "hoe de dag ging")
          @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String tekst,
      @Nullable Map<String, String> antwoorden)
      implements Invoer {}

  @PostMapping("/uren")
  @Begeleider
  @Operation(summary = "Boek tijd op een traject")
  Mono<ResponseEntity<Object>> uren(
      Verzoek verzoek, @PathVariable UUID id, @RequestBody Uren invoer) {
    LocalDate datum = requireNonNull(invoer.datum());
    return boek.boek(
        verzoek,
        id,
        datum,
        invoer,
        new MaandGebeurtenis.UrenGeboekt(
            datum,
            requireNonNull(invoer.minuten()),
            requireNonNull(invoer.soort()),
            verzoek.actor().medewerker()));
  }

  @PostMapping("/kosten")
  @Begeleider
  @Operation(summary = "Boek kosten op een traject")
  Mono<ResponseEntity<Object>> kosten(
      Verzoek verzoek, @PathVariable UUID id, @RequestBody Kosten invoer) {
    LocalDate datum = requireNonNull(invoer.datum());
    return boek.boek(
        verzoek,
        id,
        datum,
        invoer,
        new MaandGebeurtenis.KostenGeboekt(
            datum,
            requireNonNull(invoer.centen()),
            requireNonNull(invoer.soort()),
            invoer.omschrijving()));
  }

  @PostMapping("/dagrapportages")
  @Begeleider
  @Operation(summary = "Rapporteer over een dag")
  Mono<ResponseEntity<Object>> rapporteer(
      Verzoek verzoek, @PathVariable UUID id, @RequestBody Dagrapportage invoer) {
    LocalDate datum = requireNonNull(invoer.datum());
    return boek.boek(
        verzoek,
        id,
        datum,
        invoer,
        new MaandGebeurtenis.DagGerapporteerd(
            datum,
            verzoek.actor().medewerker(),
            requireNonNull(invoer.tekst()),
            invoer.antwoorden()));
  }

  @GetMapping("/maanden")
  @Begeleider
  @Operation(summary = "Toon tijd, kosten en aantallen rapportages per maand en samen")
  Mono<Maandlezer.Maandoverzicht> maanden(Verzoek verzoek, @PathVariable UUID id) {
    return lezer.overzicht(verzoek.organisatie().id(), id);
  }

  @GetMapping("/dagrapportages")
  @Begeleider
  @Operation(summary = "Toon de dagrapportages van een maand")
  @ApiResponse(
      responseCode = "200",
      description = "De dagrapportages, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Maandlezer.Dagrapportages.class)))
  Mono<ResponseEntity<Object>> dagrapportages(
      Verzoek verzoek, @PathVariable UUID id, @RequestParam YearMonth maand) {
    return lezer.dagrapportages(verzoek.stroom(MaandSoort.NAAM, MaandSoort.id(id, maand)));
  }
}
