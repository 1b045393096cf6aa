package nl.participatieketen.traject.bijeenkomst;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.edge.problem.Problems;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis.BijeenkomstGehouden;
import nl.participatieketen.traject.http.Inkijk;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Bijeenkomsten", description = "Van groepen, en wie er was")
class BijeenkomstController {

  private final CommandHandler<Optional<BijeenkomstGehouden>, LegVast, BijeenkomstGebeurtenis>
      verwerker;
  private final RowStore rijen;
  private final Inkijk inkijk;

  BijeenkomstController(
      CommandHandler<Optional<BijeenkomstGehouden>, LegVast, BijeenkomstGebeurtenis> verwerker,
      RowStore rijen,
      Inkijk inkijk) {
    this.verwerker = verwerker;
    this.rijen = rijen;
    this.inkijk = inkijk;
  }

  record Bijeenkomst(
      @NotNull(message = "een groep") @Code @Nullable String groep,
      @NotNull(message = "een soort, zoals training") @Code @Nullable String soort,
      @NotNull(message = "de dag") @Nabij @Nullable LocalDate datum,
      @NotNull(message = "de trajecten van wie er was")
          @Size(max = 200, message = "ten hoogste 200")
          @Nullable List<UUID> aanwezig,
      @Size(max = 200, message = "ten hoogste 200") @Nullable List<@Valid Afwezig> afwezig)
      implements Input {}

  record Afwezig(
      @NotNull(message = "een traject") @Nullable UUID trajectId,
      @NotNull(message = "een reden, zoals ziek of niet-verschenen") @Code @Nullable String reden)
      implements Input {}

  /**
   * @param opkomst the share that came, in whole percents
   */
  record Aanwezigheid(String groep, int bijeenkomsten, int opkomst, List<Deelname> items) {}

  record Deelname(String trajectId, int aanwezig, int afwezig) {}

  @PostMapping("/v1/bijeenkomsten")
  @Mag(Handeling.BIJEENKOMST_VASTLEGGEN)
  @Operation(summary = "Leg een bijeenkomst van een groep vast, met wie er was")
  Mono<ResponseEntity<Object>> leg(Request verzoek, @RequestBody Bijeenkomst invoer) {
    Map<UUID, String> afwezig = new LinkedHashMap<>();
    (invoer.afwezig() == null ? List.<Afwezig>of() : invoer.afwezig())
        .forEach(a -> afwezig.put(requireNonNull(a.trajectId()), requireNonNull(a.reden())));
    var gehouden =
        new BijeenkomstGehouden(
            requireNonNull(invoer.groep()),
            requireNonNull(invoer.soort()),
            requireNonNull(invoer.datum()),
            List.of(verzoek.actor().medewerker()),
            requireNonNull(invoer.aanwezig()),
            afwezig);
    return bestaan(verzoek, gehouden)
        .then(
            Mono.defer(
                () ->
                    verwerker.begin(
                        verzoek.stream(BijeenkomstSoort.NAAM, verzoek.newId(BijeenkomstSoort.NAAM)),
                        verzoek.begin(invoer),
                        new LegVast(gehouden))))
        .map(
            uitslag ->
                new Answers<Optional<BijeenkomstGehouden>>(
                        (stroom, stand, versie) -> stand.orElse(gehouden), stand -> List.of())
                    .created(uitslag, "/v1/bijeenkomsten"));
  }

  /** Who was there, and who wasn't, has a traject here. */
  private Mono<Void> bestaan(Request verzoek, BijeenkomstGehouden gehouden) {
    return Flux.merge(
            onbekend(verzoek, "/aanwezig", gehouden.aanwezig()),
            onbekend(verzoek, "/afwezig", gehouden.afwezig().keySet()))
        .take(Problems.MOST_FAULTS)
        .collectList()
        .flatMap(fouten -> fouten.isEmpty() ? Mono.empty() : Mono.error(new InvalidInput(fouten)));
  }

  private Flux<Fout> onbekend(Request verzoek, String veld, Collection<UUID> trajecten) {
    return Flux.fromIterable(trajecten)
        .filterWhen(id -> inkijk.bekend(verzoek, id).hasElement().map(bekend -> !bekend))
        .map(id -> new Fout(veld, "bestaat hier niet", "het id van een eigen traject"));
  }

  @GetMapping("/v1/groepen/{groep}/aanwezigheid")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon hoe vaak wie er bij een groep was")
  Mono<Aanwezigheid> aanwezigheid(Request verzoek, @PathVariable @Code String groep) {
    return rijen
        .of(verzoek)
        .find(Bijeenkomstenlijst.COLLECTIE, Map.of("groep", groep))
        .collectList()
        .map(rijen -> aanwezigheid(groep, rijen));
  }

  private static Aanwezigheid aanwezigheid(String groep, List<Document> rijen) {
    Map<String, Deelname> per = new TreeMap<>();
    for (Document rij : rijen) {
      rij.getList("aanwezig", String.class)
          .forEach(t -> per.merge(t, new Deelname(t, 1, 0), BijeenkomstController::samen));
      rij.getList("afwezig", String.class)
          .forEach(t -> per.merge(t, new Deelname(t, 0, 1), BijeenkomstController::samen));
    }
    int was = per.values().stream().mapToInt(Deelname::aanwezig).sum();
    int alle = was + per.values().stream().mapToInt(Deelname::afwezig).sum();
    return new Aanwezigheid(
        groep, rijen.size(), alle == 0 ? 0 : 100 * was / alle, List.copyOf(per.values()));
  }

  private static Deelname samen(Deelname een, Deelname ander) {
    return new Deelname(
        een.trajectId(), een.aanwezig() + ander.aanwezig(), een.afwezig() + ander.afwezig());
  }
}
