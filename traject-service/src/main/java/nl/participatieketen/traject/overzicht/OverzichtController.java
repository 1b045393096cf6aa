package nl.participatieketen.traject.overzicht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Bladzijdeomvang;
import nl.participatieketen.edge.input.OneOf;
import nl.participatieketen.edge.lists.Bladzijde;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.lists.SortOrder;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.traject.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Trajecten")
class OverzichtController {

  private final RowStore rijen;

  OverzichtController(RowStore rijen) {
    this.rijen = rijen;
  }

  @GetMapping("/v1/trajecten")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Blader door de trajecten van de eigen organisatie")
  Mono<Bladzijde<TrajectRegel>> blader(
      Request verzoek,
      @RequestParam(required = false) @OneOf(of = Status.class) @Nullable String status,
      @RequestParam(required = false) @Nullable UUID deelnemerId,
      @RequestParam(required = false) @Nullable UUID aanmeldingId,
      @Parameter(description = "Het veld, met een min ervoor van hoog naar laag")
          @RequestParam(required = false)
          @Nullable String sorteer,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    Map<String, @Nullable Object> filters = new HashMap<>();
    filters.put("status", status);
    filters.put("deelnemerId", tekst(deelnemerId));
    filters.put("aanmeldingId", tekst(aanmeldingId));
    return rijen
        .of(verzoek)
        .page(
            Trajectenlijst.COLLECTIE,
            filters,
            SortOrder.asked(sorteer, Trajectenlijst.SORTEERBAAR),
            na,
            omvang,
            TrajectRegel::van);
  }

  private static @Nullable String tekst(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
