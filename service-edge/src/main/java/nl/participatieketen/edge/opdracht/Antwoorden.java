package nl.participatieketen.edge.opdracht;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import nl.participatieketen.edge.problem.Problemen;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Uitslag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Turns the outcome of an opdracht into an answer, the same for every service.
 *
 * @param <S> the state
 */
public final class Antwoorden<S> {

  private final Beeld<S> beeld;
  private final Function<S, ? extends List<?>> toegestaan;

  /**
   * How a state is shown.
   *
   * @param <S> the state
   */
  @FunctionalInterface
  public interface Beeld<S> {
    Object van(StroomId stroom, S stand, long versie);
  }

  /**
   * @param toegestaan what may be done next in a state; told with every refusal
   */
  public Antwoorden(Beeld<S> beeld, Function<S, ? extends List<?>> toegestaan) {
    this.beeld = beeld;
    this.toegestaan = toegestaan;
  }

  /** 201 with the address of what was made. */
  public ResponseEntity<Object> gemaakt(Uitslag<S> uitslag, String collectie) {
    return antwoord(
        uitslag,
        vastgelegd ->
            ResponseEntity.created(URI.create(collectie + "/" + vastgelegd.stroom().id())));
  }

  /** 200 with the new state. */
  public ResponseEntity<Object> gewijzigd(Uitslag<S> uitslag) {
    return antwoord(uitslag, vastgelegd -> ResponseEntity.ok());
  }

  /** 200 with the present state. */
  public ResponseEntity<Object> getoond(Momentopname<S, ?> opname) {
    return ResponseEntity.ok()
        .eTag(Etag.van(opname.versie()))
        .body(beeld.van(opname.stroom(), opname.stand(), opname.versie()));
  }

  private ResponseEntity<Object> antwoord(
      Uitslag<S> uitslag, Function<Uitslag.Vastgelegd<S>, ResponseEntity.BodyBuilder> begin) {
    return switch (uitslag) {
      case Uitslag.Vastgelegd<S> gelukt ->
          begin
              .apply(gelukt)
              .eTag(Etag.van(gelukt.versie()))
              .body(beeld.van(gelukt.stroom(), gelukt.stand(), gelukt.versie()));
      case Uitslag.Geweigerd<S> nee ->
          problem(Problemen.geweigerd(nee.grond(), toegestaan.apply(nee.stand())));
      case Uitslag.Onbekend<S> onbekend -> problem(Problemen.nietGevonden());
      case Uitslag.VersieVerouderd<S> oud -> problem(Problemen.verouderd(oud.huidigeVersie()));
      case Uitslag.IdHergebruikt<S> hergebruikt -> problem(Problemen.sleutelHergebruikt());
    };
  }

  /** 404; the same for an unknown id and for one of another tenant. */
  public static ResponseEntity<Object> nietGevonden() {
    return problem(Problemen.nietGevonden());
  }

  private static ResponseEntity<Object> problem(ProblemDetail problem) {
    return ResponseEntity.status(HttpStatus.valueOf(problem.getStatus()))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
