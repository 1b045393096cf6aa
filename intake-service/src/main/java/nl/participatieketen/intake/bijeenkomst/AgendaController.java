package nl.participatieketen.intake.bijeenkomst;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Bladzijdeomvang;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.OneOf;
import nl.participatieketen.edge.lists.Bladzijde;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.lists.SortOrder;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/bijeenkomsten")
@Tag(name = "Bijeenkomsten")
class AgendaController {

  private final RowStore rijen;

  AgendaController(RowStore rijen) {
    this.rijen = rijen;
  }

  @GetMapping
  @Mag(Handeling.BIJEENKOMST_HOUDEN)
  @Operation(summary = "Toon de agenda: bijeenkomsten op volgorde van tijd")
  @ApiResponse(responseCode = "200", description = "Een bladzijde van de agenda")
  Mono<Bladzijde<Agendaregel>> agenda(
      Request verzoek,
      @RequestParam(required = false) @Code @Nullable String stap,
      @RequestParam(required = false) @OneOf({"gepland", "gehouden", "afgelast"})
          @Nullable String status,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    Map<String, @Nullable Object> filters = new HashMap<>();
    filters.put("stap", stap);
    filters.put("status", status);
    return rijen
        .of(verzoek)
        .page(
            Agendalijst.COLLECTIE,
            filters,
            SortOrder.on(Agendalijst.TIJDSTIP),
            na,
            omvang,
            Agendaregel::van);
  }
}
