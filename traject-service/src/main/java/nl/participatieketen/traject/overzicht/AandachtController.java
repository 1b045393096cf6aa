package nl.participatieketen.traject.overzicht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Bladzijdeomvang;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.lists.Bladzijde;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.lists.SortOrder;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Aandacht", description = "Wat eindigt, wat aan de beurt is en wie veel heeft")
class AandachtController {

  private final RowStore rijen;
  private final Caseload caseload;

  AandachtController(RowStore rijen, Caseload caseload) {
    this.rijen = rijen;
    this.caseload = caseload;
  }

  /**
   * A traject that asks for attention.
   *
   * @param eersteEinde the first day on which a phase, an instrument or the traject itself ends
   * @param eersteEvaluatie the first evaluation that was not held, or {@code null}
   */
  record Aandacht(
      UUID trajectId,
      UUID deelnemerId,
      String werkwijze,
      int ronde,
      LocalDate uiterlijkTot,
      LocalDate eersteEinde,
      @Nullable LocalDate eersteEvaluatie,
      boolean evaluatieGemist,
      boolean stil,
      List<String> signalen) {

    static Aandacht van(Document rij) {
      String evaluatie = rij.getString(Aandachtslijst.EVALUATIE);
      return new Aandacht(
          StreamId.of(rij.getString("_id")).id(),
          UUID.fromString(rij.getString("deelnemerId")),
          rij.getString("werkwijze"),
          rij.getInteger("ronde"),
          LocalDate.parse(rij.getString("uiterlijkTot")),
          LocalDate.parse(rij.getString(Aandachtslijst.EINDE)),
          evaluatie.equals(Aandachtslijst.GEEN) ? null : LocalDate.parse(evaluatie),
          rij.getBoolean("evaluatieGemist"),
          rij.getBoolean("stil"),
          rij.getList("signalen", String.class));
    }
  }

  @GetMapping("/v1/termijnen")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon de trajecten waarvan het eerst iets eindigt")
  Mono<Bladzijde<Aandacht>> termijnen(
      Request verzoek,
      @RequestParam(required = false) @Nullable LocalDate tot,
      @RequestParam(required = false) @Code @Nullable String werkwijze,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    return blader(
        verzoek,
        lopend(werkwijze == null ? Map.of() : Map.of("werkwijze", werkwijze)),
        Aandachtslijst.EINDE,
        tot,
        na,
        omvang);
  }

  @GetMapping("/v1/evaluaties")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon de trajecten waarvan een evaluatie aan de beurt of gemist is")
  Mono<Bladzijde<Aandacht>> evaluaties(
      Request verzoek,
      @RequestParam(required = false) @Nullable LocalDate tot,
      @RequestParam(defaultValue = "false") boolean gemist,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    return blader(
        verzoek,
        lopend(gemist ? Map.of("evaluatieGemist", true) : Map.of()),
        Aandachtslijst.EVALUATIE,
        tot == null ? verzoek.today() : tot,
        na,
        omvang);
  }

  @GetMapping("/v1/casuistiek")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon de agenda van de casuïstiek: twijfel en teruggekeerd eerst")
  Mono<Bladzijde<Aandacht>> casuistiek(
      Request verzoek,
      @RequestParam(required = false) @Nullable String na,
      @RequestParam(defaultValue = "50") @Bladzijdeomvang int omvang) {
    return rijen
        .of(verzoek)
        .page(
            Aandachtslijst.COLLECTIE,
            lopend(Map.of("casus", true)),
            SortOrder.on(Aandachtslijst.VOORRANG),
            na,
            omvang,
            Aandacht::van);
  }

  @GetMapping("/v1/caseload")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon hoeveel deelnemers wie begeleidt")
  Mono<Caseload.Overzicht> caseload(Request verzoek) {
    return caseload.van(verzoek);
  }

  private Mono<Bladzijde<Aandacht>> blader(
      Request verzoek,
      Map<String, @Nullable Object> vraag,
      String veld,
      @Nullable LocalDate tot,
      @Nullable String na,
      int omvang) {
    if (tot != null) {
      vraag.put(veld, new Document("$lte", tot.toString()));
    }
    return rijen
        .of(verzoek)
        .page(Aandachtslijst.COLLECTIE, vraag, SortOrder.on(veld), na, omvang, Aandacht::van);
  }

  private static Map<String, @Nullable Object> lopend(Map<String, Object> verder) {
    Map<String, @Nullable Object> vraag = new HashMap<>(verder);
    vraag.put("loopt", true);
    return vraag;
  }
}
