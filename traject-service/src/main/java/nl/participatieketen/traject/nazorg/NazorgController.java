package nl.participatieketen.traject.nazorg;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.http.Trajectantwoord;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.NazorgOpdracht;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/trajecten/{id}")
@Tag(name = "Nazorg", description = "Wat er na een plaatsing of een afronding met werk nog volgt")
class NazorgController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;

  NazorgController(StreamService<Stand, Opdracht, Gebeurtenis> trajecten) {
    this.trajecten = trajecten;
  }

  record Nazorgcontact(
      @Min(value = 0, message = "een nummer van 0 tot en met 9999")
          @Max(value = 9999, message = "een nummer van 0 tot en met 9999")
          @Nullable Integer nr,
      @Nabij @Nullable LocalDate op,
      @Tekst @Nullable String verslag)
      implements Input {}

  record Nazorgverlenging(
      @NotNull(message = "de nieuwe laatste dag") @Nabij @Nullable LocalDate tot)
      implements Input {}

  @PostMapping("/nazorgcontacten")
  @Mag(Handeling.NAZORG_GEVEN)
  @Operation(summary = "Leg vast dat er contact was in de nazorg")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> contact(
      Request verzoek, @PathVariable UUID id, @RequestBody Nazorgcontact invoer) {
    LocalDate op = invoer.op() == null ? verzoek.today() : invoer.op();
    return trajecten.proceed(
        verzoek, id, invoer, new NazorgOpdracht.NoteerContact(invoer.nr(), op, invoer.verslag()));
  }

  @PostMapping("/nazorgverlengingen")
  @Mag(Handeling.NAZORG_GEVEN)
  @Operation(summary = "Verleng de nazorg, tot wat de werkwijze ten hoogste toelaat")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> verleng(
      Request verzoek, @PathVariable UUID id, @RequestBody Nazorgverlenging invoer) {
    return trajecten.proceed(
        verzoek, id, invoer, new NazorgOpdracht.VerlengNazorg(requireNonNull(invoer.tot())));
  }
}
