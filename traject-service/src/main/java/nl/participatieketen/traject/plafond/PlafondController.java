package nl.participatieketen.traject.plafond;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Plafonds", description = "Hoeveel plaatsen er zijn en hoeveel er bezet zijn")
class PlafondController {

  private final RowStore rijen;
  private final Routebezetting routes;
  private final Werkwijzen werkwijzen;
  private final Organisaties organisaties;

  PlafondController(
      RowStore rijen, Routebezetting routes, Werkwijzen werkwijzen, Organisaties organisaties) {
    this.rijen = rijen;
    this.routes = routes;
    this.werkwijzen = werkwijzen;
    this.organisaties = organisaties;
  }

  record Plafonds(List<Plafondregel> items) {}

  @GetMapping("/v1/plafonds")
  @Mag(Handeling.BEKIJKEN)
  @Operation(
      summary = "Toon hoeveel plaatsen of fte er per instrument en per route in gebruik zijn",
      description =
          "Een fte telt als de volle week van de werkwijze, 36 uur waar zij niets zegt; wie zonder uren begon telt als een fte.")
  Mono<Plafonds> toon(Request verzoek) {
    String organisatie = verzoek.organisatie().id();
    return genomen(verzoek)
        .collectList()
        .flatMap(
            genomen ->
                Flux.concat(
                        Flux.fromIterable(genomen),
                        Flux.fromStream(() -> nogLeeg(organisatie, genomen)),
                        opRoutes(verzoek))
                    .collectList())
        .map(Plafonds::new);
  }

  private Flux<Plafondregel> genomen(Request verzoek) {
    return rijen
        .of(verzoek)
        .find(Plafondlijst.COLLECTIE, Map.of())
        .filter(rij -> rij.containsKey("hoogstens"))
        .concatMap(
            rij ->
                Mono.justOrEmpty(werkwijzen.nieuwste(rij.getString("werkwijze")))
                    .map(werkwijze -> Plafondregel.van(rij, werkwijze.organisatie().volleWeek())));
  }

  private Stream<Plafondregel> nogLeeg(String organisatie, List<Plafondregel> genomen) {
    return gebruikt(organisatie)
        .flatMap(
            werkwijze ->
                werkwijze.menukaart().values().stream()
                    .flatMap(
                        instrument ->
                            Optional.ofNullable(
                                Ruimte.van(
                                    instrument.plafond(),
                                    null,
                                    werkwijze.organisatie().volleWeek()))
                                .map(
                                    ruimte ->
                                        Plafondregel.leeg(werkwijze, instrument.code(), ruimte))
                                .stream()))
        .filter(
            leeg ->
                genomen.stream()
                    .noneMatch(
                        regel ->
                            regel.werkwijze().equals(leeg.werkwijze())
                                && Objects.equals(regel.instrument(), leeg.instrument())));
  }

  private Flux<Plafondregel> opRoutes(Request verzoek) {
    return Flux.fromStream(() -> gebruikt(verzoek.organisatie().id()))
        .concatMap(
            werkwijze ->
                Flux.fromIterable(werkwijze.routes().values())
                    .concatMap(
                        route -> {
                          Ruimte ruimte =
                              Ruimte.van(
                                  route.plafond(), null, werkwijze.organisatie().volleWeek());
                          return ruimte == null
                              ? Mono.empty()
                              : routes
                                  .aantal(rijen.of(verzoek), werkwijze.id(), route.code())
                                  .map(
                                      aantal ->
                                          Plafondregel.route(
                                              werkwijze, route.code(), ruimte, aantal));
                        }));
  }

  private Stream<Werkwijze> gebruikt(String organisatie) {
    return organisaties.zoek(organisatie).map(Organisatie::werkwijzen).stream()
        .flatMap(List::stream)
        .flatMap(id -> werkwijzen.nieuwste(id).stream());
  }
}
