package nl.participatieketen.intake.overzicht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Bladzijdeomvang;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.OneOf;
import nl.participatieketen.edge.lists.Bladzijde;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.lists.SortOrder;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Aanmeldingen")
class OverzichtController {

  private final RowStore rijen;

  OverzichtController(RowStore rijen) {
    this.rijen = rijen;
  }

  @GetMapping("/v1/aanmeldingen")
  @Mag(Handeling.BLADEREN)
  @Operation(summary = "Blader door de aanmeldingen van de eigen organisatie")
  Mono<Bladzijde<AanmeldingRegel>> blader(
      Request verzoek,
      @RequestParam(required = false) @OneOf(of = Status.class) @Nullable String status,
      @RequestParam(required = false) @Nullable UUID deelnemerId,
      @RequestParam(required = false) @Code @Nullable String kanaal,
      @RequestParam(required = false) @Code @Nullable String groep,
      @RequestParam(required = false) @Code @Nullable String route,
      @Parameter(description = "Het veld, met een min ervoor van hoog naar laag")
          @RequestParam(required = false)
          @Nullable String sorteer,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    Map<String, @Nullable Object> filters = new HashMap<>();
    filters.put("status", status);
    filters.put("kanaal", kanaal);
    filters.put("groep", groep);
    filters.put("route", route);
    filters.put("deelnemers", deelnemerId == null ? null : deelnemerId.toString());
    return rijen
        .of(verzoek)
        .page(
            Aanmeldingenlijst.COLLECTIE,
            filters,
            SortOrder.asked(sorteer, Aanmeldingenlijst.SORTEERBAAR),
            na,
            omvang,
            AanmeldingRegel::van);
  }
}
