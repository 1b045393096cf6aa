package nl.participatieketen.edge.problem;

import java.net.URI;
import java.util.List;
import nl.participatieketen.eventstore.Grond;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes the problems that this API answers with. */
public final class Problemen {

  /** Before the code of a problem; together they are its stable {@code type}. */
  public static final String BASIS = "https://participatieketen.nl/problemen/";

  private Problemen() {}

  /**
   * @param code stable, kebab-case
   * @param detail in Dutch, for the person who asked
   */
  public static ProblemDetail van(HttpStatusCode status, String code, String titel, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(BASIS + code));
    problem.setTitle(titel);
    problem.setProperty("code", code);
    return problem;
  }

  public static ProblemDetail ongeldig(List<Fout> fouten) {
    ProblemDetail problem =
        van(
            HttpStatus.BAD_REQUEST,
            "ongeldige-invoer",
            "Ongeldige invoer",
            fouten.size() == 1
                ? "Het verzoek bevat een fout."
                : "Het verzoek bevat %d fouten.".formatted(fouten.size()));
    problem.setProperty("fouten", fouten);
    return problem;
  }

  /**
   * @param toegestaan what would be allowed now
   */
  public static ProblemDetail geweigerd(Grond grond, List<?> toegestaan) {
    ProblemDetail problem = van(HttpStatus.CONFLICT, grond.code(), "Geweigerd", grond.uitleg());
    problem.setProperty("toegestaan", toegestaan);
    return problem;
  }

  public static ProblemDetail nietGevonden() {
    return van(
        HttpStatus.NOT_FOUND, "niet-gevonden", "Niet gevonden", "Dit bestaat niet of niet meer.");
  }

  public static ProblemDetail verouderd(long huidigeVersie) {
    return van(
        HttpStatus.PRECONDITION_FAILED,
        "verouderde-versie",
        "Verouderde versie",
        "Een ander was eerst: de huidige versie is \"%d\". Haal haar op en beslis opnieuw."
            .formatted(huidigeVersie));
  }

  public static ProblemDetail sleutelHergebruikt() {
    return van(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "idempotency-key-hergebruikt",
        "Idempotency-Key hergebruikt",
        "Deze Idempotency-Key is eerder met een andere inhoud gebruikt. Neem een nieuwe.");
  }

  public static ProblemDetail looptNog() {
    return van(
        HttpStatus.CONFLICT,
        "opdracht-loopt-nog",
        "Opdracht loopt nog",
        "Een verzoek met deze Idempotency-Key is nog onder handen. Herhaal het zo dadelijk.");
  }

  public static ProblemDetail ifMatchVereist() {
    return van(
        HttpStatus.PRECONDITION_REQUIRED,
        "if-match-vereist",
        "If-Match vereist",
        "Stuur in If-Match de ETag mee van de versie waarop u besliste.");
  }

  public static ProblemDetail nietBeschikbaar(String wat) {
    return van(
        HttpStatus.SERVICE_UNAVAILABLE,
        "niet-beschikbaar",
        "Tijdelijk niet beschikbaar",
        wat + " is nu niet bereikbaar. Er is niets half gedaan; herhaal het verzoek.");
  }
}
