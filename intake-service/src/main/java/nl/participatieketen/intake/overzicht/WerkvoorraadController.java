package nl.participatieketen.intake.overzicht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.edge.overzicht.Bladzijde;
import nl.participatieketen.edge.overzicht.Overzichten;
import nl.participatieketen.edge.overzicht.Volgorde;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Overzichten", description = "Wat er ligt, hoe lang, en bij wie")
class WerkvoorraadController {

  private final Overzichten overzichten;

  WerkvoorraadController(Overzichten overzichten) {
    this.overzichten = overzichten;
  }

  @GetMapping("/v1/werkvoorraad")
  @PreAuthorize("hasAnyRole('klantmanager', 'wijkteam', 'jobcoach', 'accountmanager')")
  @Operation(
      summary =
          "Toon wat er voor uw rol te doen ligt; wat te laat is of het eerst moet, staat voorop",
      description = "Met medewerker alleen wat aan die medewerker is toegewezen.")
  Mono<Bladzijde<WerkvoorraadRegel>> blader(
      Verzoek verzoek,
      @RequestParam(required = false) @Nullable String medewerker,
      @RequestParam(required = false) @Nullable String werkwijze,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") int omvang) {
    Map<String, @Nullable Object> filters = new HashMap<>();
    filters.put(Werkvoorraadlijst.VOOR, verzoek.actor().rol());
    filters.put("medewerkers", medewerker);
    filters.put("werkwijze", werkwijze);
    filters.put("status", status);
    return overzichten.blader(
        Werkvoorraadlijst.COLLECTIE,
        verzoek.organisatie().id(),
        filters,
        Volgorde.op(Werkvoorraadlijst.EERST),
        na,
        omvang,
        rij -> WerkvoorraadRegel.van(rij, verzoek.vandaag()));
  }
}
