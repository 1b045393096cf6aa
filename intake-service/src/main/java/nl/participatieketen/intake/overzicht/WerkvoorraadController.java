package nl.participatieketen.intake.overzicht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Bladzijdeomvang;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Medewerker;
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
@Tag(name = "Overzichten", description = "Wat er ligt, hoe lang, en bij wie")
class WerkvoorraadController {

  private final RowStore rijen;

  WerkvoorraadController(RowStore rijen) {
    this.rijen = rijen;
  }

  @GetMapping("/v1/werkvoorraad")
  @Mag(Handeling.WERKVOORRAAD_ZIEN)
  @Operation(
      summary =
          "Toon wat er voor uw rol te doen ligt; wat te laat is of het eerst moet, staat voorop",
      description = "Met medewerker alleen wat aan die medewerker is toegewezen.")
  Mono<Bladzijde<WerkvoorraadRegel>> blader(
      Request verzoek,
      @RequestParam(required = false) @Medewerker @Nullable String medewerker,
      @RequestParam(required = false) @Code @Nullable String werkwijze,
      @RequestParam(required = false) @OneOf(of = Status.class) @Nullable String status,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    Map<String, @Nullable Object> filters = new HashMap<>();
    filters.put(Werkvoorraadlijst.VOOR, verzoek.actor().rol());
    filters.put("medewerkers", medewerker);
    filters.put("werkwijze", werkwijze);
    filters.put("status", status);
    return rijen
        .of(verzoek)
        .page(
            Werkvoorraadlijst.COLLECTIE,
            filters,
            SortOrder.on(Werkvoorraadlijst.EERST),
            na,
            omvang,
            rij -> WerkvoorraadRegel.van(rij, verzoek.today()));
  }
}
