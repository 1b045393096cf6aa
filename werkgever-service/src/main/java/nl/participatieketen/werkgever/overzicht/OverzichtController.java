package nl.participatieketen.werkgever.overzicht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Bladzijdeomvang;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.OneOf;
import nl.participatieketen.edge.lists.Bladzijde;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.lists.SortOrder;
import nl.participatieketen.werkgever.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkgever.bevoegdheid.Handeling;
import nl.participatieketen.werkgever.bevoegdheid.Mag;
import nl.participatieketen.werkgever.kandidaat.KandidaatStatus;
import nl.participatieketen.werkgever.plaatsing.PlaatsingStatus;
import nl.participatieketen.werkgever.werkplek.WerkplekStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OverzichtController {

  private static final Document INGEVULD = new Document("$exists", true);

  private final RowStore rijen;

  OverzichtController(RowStore rijen) {
    this.rijen = rijen;
  }

  @GetMapping("/v1/werkplekken")
  @Mag(Handeling.WERKPLEK_ZIEN)
  @Operation(
      summary = "Blader door de werkplekken van de eigen organisatie; een werkgever door de eigene")
  @Tag(name = "Werkplekken")
  Mono<Bladzijde<WerkplekRegel>> werkplekken(
      Request verzoek,
      @RequestParam(required = false) @OneOf(of = WerkplekStatus.class) @Nullable String status,
      @RequestParam(required = false) @Code @Nullable String functie,
      @RequestParam(required = false) @Code @Nullable String soort,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    Map<String, @Nullable Object> filters = new HashMap<>();
    filters.put("status", status);
    filters.put("functie", functie);
    filters.put("soort", soort);
    filters.put("werkgeverId", Bevoegdheid.alleenVan(verzoek.actor()));
    return blader(verzoek, Werkplekkenlijst.COLLECTIE, filters, na, omvang, WerkplekRegel::van);
  }

  @GetMapping("/v1/kandidaten")
  @Mag(Handeling.KANDIDAAT_ZIEN)
  @Operation(summary = "Blader door de kandidaten van de eigen organisatie")
  @Tag(name = "Kandidaten")
  Mono<Bladzijde<KandidaatRegel>> kandidaten(
      Request verzoek,
      @RequestParam(required = false) @OneOf(of = KandidaatStatus.class) @Nullable String status,
      @RequestParam(required = false) @Code @Nullable String functie,
      @RequestParam(required = false) @Nullable UUID deelnemerId,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    Map<String, @Nullable Object> filters = new HashMap<>();
    filters.put("status", status == null ? INGEVULD : status);
    filters.put("functierichtingen", functie);
    filters.put("deelnemerId", deelnemerId == null ? null : deelnemerId.toString());
    return blader(verzoek, Kandidatenlijst.COLLECTIE, filters, na, omvang, KandidaatRegel::van);
  }

  @GetMapping("/v1/plaatsingen")
  @Mag(Handeling.PLAATSING_ZIEN)
  @Operation(
      summary =
          "Blader door de plaatsingen van de eigen organisatie; een werkgever door die op eigen plekken")
  @Tag(name = "Plaatsingen")
  Mono<Bladzijde<PlaatsingRegel>> plaatsingen(
      Request verzoek,
      @RequestParam(required = false) @OneOf(of = PlaatsingStatus.class) @Nullable String status,
      @RequestParam(required = false) @Nullable UUID kandidaatId,
      @RequestParam(required = false) @Nullable UUID werkplekId,
      @RequestParam(required = false) @Nullable String aandacht,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    Map<String, @Nullable Object> filters = new HashMap<>();
    filters.put("status", status);
    filters.put("kandidaatId", kandidaatId == null ? null : kandidaatId.toString());
    filters.put("werkplekId", werkplekId == null ? null : werkplekId.toString());
    filters.put("aandacht", aandacht);
    filters.put("werkgeverId", Bevoegdheid.alleenVan(verzoek.actor()));
    return blader(verzoek, Plaatsingenlijst.COLLECTIE, filters, na, omvang, PlaatsingRegel::van);
  }

  private <T> Mono<Bladzijde<T>> blader(
      Request verzoek,
      String collectie,
      Map<String, @Nullable Object> filters,
      @Nullable String na,
      int omvang,
      Function<Document, T> beeld) {
    return rijen.of(verzoek).page(collectie, filters, SortOrder.BY_ID, na, omvang, beeld);
  }
}
