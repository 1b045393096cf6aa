package nl.participatieketen.intake.overzicht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import nl.participatieketen.intake.overzicht.Tellingen.Belasting;
import nl.participatieketen.intake.overzicht.Tellingen.Wachttijd;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.begeleiding.Caseload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Overzichten")
class TellingController {

  private final Tellingen tellingen;
  private final Werkwijzen werkwijzen;

  TellingController(Tellingen tellingen, Werkwijzen werkwijzen) {
    this.tellingen = tellingen;
    this.werkwijzen = werkwijzen;
  }

  /**
   * @param norm how many the werkwijze thinks right, or {@code null} when it doesn't say
   * @param hoogstens how many it allows, or {@code null} when it doesn't say
   * @param teVeel whether there are more than that
   */
  record Caseloadregel(
      String medewerker,
      String rol,
      String werkwijze,
      int aantal,
      @Nullable Integer norm,
      @Nullable Integer hoogstens,
      boolean teVeel) {}

  record Caseloads(List<Caseloadregel> items) {}

  record Wachttijden(List<Wachttijd> items) {}

  @GetMapping("/v1/caseloads")
  @Mag(Handeling.TELLINGEN_ZIEN)
  @Operation(summary = "Toon hoeveel lopende aanmeldingen elke medewerker heeft, per rol")
  Mono<Caseloads> caseloads(Request verzoek) {
    return tellingen
        .caseload(verzoek)
        .map(alle -> new Caseloads(alle.stream().map(this::regel).toList()));
  }

  @GetMapping("/v1/wachttijden")
  @Mag(Handeling.TELLINGEN_ZIEN)
  @Operation(summary = "Toon per stap hoe lang zij duurt en hoe lang zij nu wacht")
  Mono<Wachttijden> wachttijden(
      Request verzoek, @RequestParam(required = false) @Code @Nullable String werkwijze) {
    return tellingen
        .wachttijden(
            verzoek,
            werkwijze == null ? verzoek.organisatie().werkwijzen().getFirst() : werkwijze,
            verzoek.today())
        .map(Wachttijden::new);
  }

  private Caseloadregel regel(Belasting belasting) {
    Optional<Caseload> norm =
        werkwijzen
            .nieuwste(belasting.werkwijze())
            .map(werkwijze -> werkwijze.begeleiding().caseload().get(belasting.rol()));
    return new Caseloadregel(
        belasting.medewerker(),
        belasting.rol(),
        belasting.werkwijze(),
        belasting.aantal(),
        norm.map(Caseload::norm).orElse(null),
        norm.map(Caseload::hoogstens).orElse(null),
        norm.map(caseload -> caseload.isTeVeel(belasting.aantal())).orElse(false));
  }
}
