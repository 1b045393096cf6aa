package nl.participatieketen.traject.tijdlijn;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis.Gehoord;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Tijdlijn", description = "Wat er in de keten met een deelnemer gebeurde")
class TijdlijnController {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final CommandHandler<Tijdlijnstand, Hoor, TijdlijnGebeurtenis> tijdlijnen;
  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;

  TijdlijnController(
      CommandHandler<Tijdlijnstand, Hoor, TijdlijnGebeurtenis> tijdlijnen,
      StreamService<Stand, Opdracht, Gebeurtenis> trajecten) {
    this.tijdlijnen = tijdlijnen;
    this.trajecten = trajecten;
  }

  /**
   * @param items from old to new
   */
  record Tijdlijn(UUID deelnemerId, List<Tijdlijnpunt> items) {}

  /**
   * @param dienst intake, traject or werkgever
   * @param op the day the chain told, or {@code null}; of what happened here it is among gegevens
   * @param trajectId the traject it is about, or {@code null}
   * @param gegevens what is not vertrouwelijk, in single values
   */
  record Tijdlijnpunt(
      Instant tijd,
      String dienst,
      String gebeurtenis,
      @Nullable LocalDate op,
      @Nullable UUID trajectId,
      String rol,
      Map<String, String> gegevens) {}

  @GetMapping("/v1/deelnemers/{deelnemerId}/tijdlijn")
  @Mag(Handeling.BEKIJKEN)
  @Operation(
      summary = "Toon wat er met een deelnemer gebeurde, hier en elders in de keten",
      description = "Wat aan of door de eigen organisatie verteld is; zonder wat vertrouwelijk is.")
  @ApiResponse(
      responseCode = "200",
      description = "De tijdlijn, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Tijdlijn.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID deelnemerId) {
    return tijdlijnen
        .read(verzoek.stream(TijdlijnSoort.NAAM, deelnemerId), Insight.WITHOUT)
        .flatMap(
            opname ->
                Flux.fromIterable(opname.state().trajecten())
                    .flatMapSequential(id -> trajecten.read(verzoek, id, Insight.WITHOUT))
                    .concatMapIterable(TijdlijnController::punten)
                    .mergeWith(Flux.fromIterable(gehoord(opname)))
                    .sort(Comparator.comparing(Tijdlijnpunt::tijd))
                    .collectList()
                    .map(punten -> ResponseEntity.<Object>ok(new Tijdlijn(deelnemerId, punten))))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  private static List<Tijdlijnpunt> punten(Snapshot<Stand, Gebeurtenis> opname) {
    return opname.commits().stream()
        .flatMap(
            commit ->
                commit.events().stream()
                    .map(
                        gebeurtenis ->
                            new Tijdlijnpunt(
                                commit.time(),
                                "traject",
                                Gebeurtenis.TABEL.name(gebeurtenis),
                                null,
                                opname.stream().id(),
                                commit.actor().rol(),
                                gegevens(gebeurtenis))))
        .toList();
  }

  private static Map<String, String> gegevens(Gebeurtenis gebeurtenis) {
    Map<String, String> gegevens = new TreeMap<>();
    JSON.<JsonNode>valueToTree(gebeurtenis)
        .forEachEntry(
            (naam, waarde) -> {
              if (waarde.isValueNode() && !waarde.isNull()) {
                gegevens.put(naam, waarde.asString());
              }
            });
    return gegevens;
  }

  private static List<Tijdlijnpunt> gehoord(Snapshot<Tijdlijnstand, TijdlijnGebeurtenis> opname) {
    return opname.commits().stream()
        .flatMap(
            commit ->
                commit.events().stream()
                    .map(gebeurtenis -> punt(commit.time(), (Gehoord) gebeurtenis)))
        .toList();
  }

  private static Tijdlijnpunt punt(Instant tijd, Gehoord gehoord) {
    return new Tijdlijnpunt(
        tijd,
        gehoord.dienst(),
        gehoord.type(),
        gehoord.op(),
        gehoord.trajectId(),
        "systeem",
        gehoord.gegevens());
  }
}
