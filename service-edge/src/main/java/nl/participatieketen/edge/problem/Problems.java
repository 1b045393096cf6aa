package nl.participatieketen.edge.problem;

import java.net.URI;
import java.util.List;
import nl.participatieketen.eventstore.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes the problems that this API answers with. */
public final class Problems {

  /** Before the code of a problem; together they are its stable {@code type}. */
  public static final String BASE = "https://participatieketen.nl/problemen/";

  private static final int MOST_FAULTS = 50;

  private Problems() {}

  /**
   * @param code stable, kebab-case
   * @param detail in Dutch, for the person who asked
   */
  public static ProblemDetail of(HttpStatusCode status, String code, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(BASE + code));
    problem.setTitle(title);
    problem.setProperty("code", code);
    return problem;
  }

  /** All faults, as far as a person would read them: an answer stays smaller than its question. */
  public static ProblemDetail invalid(List<Fout> faults) {
    ProblemDetail problem =
        of(HttpStatus.BAD_REQUEST, "ongeldige-invoer", "Ongeldige invoer", count(faults.size()));
    problem.setProperty("fouten", faults.stream().limit(MOST_FAULTS).toList());
    return problem;
  }

  private static String count(int faults) {
    if (faults == 1) {
      return "Het verzoek bevat een fout.";
    }
    return faults <= MOST_FAULTS
        ? "Het verzoek bevat %d fouten.".formatted(faults)
        : "Het verzoek bevat %d fouten; dit zijn de eerste %d.".formatted(faults, MOST_FAULTS);
  }

  /**
   * @param toegestaan what would be allowed now
   */
  public static ProblemDetail refuse(Reason reason, List<?> toegestaan) {
    ProblemDetail problem =
        of(HttpStatus.CONFLICT, reason.code(), "Geweigerd", reason.explanation());
    problem.setProperty("toegestaan", toegestaan);
    return problem;
  }

  public static ProblemDetail notFound() {
    return of(
        HttpStatus.NOT_FOUND, "niet-gevonden", "Niet gevonden", "Dit bestaat niet of niet meer.");
  }

  /**
   * @param since the names of what happened since the version that the asker saw
   */
  public static ProblemDetail stale(long currentVersion, List<String> since) {
    ProblemDetail problem =
        of(
            HttpStatus.PRECONDITION_FAILED,
            "verouderde-versie",
            "Verouderde versie",
            "Een ander was eerst: de huidige versie is \"%d\". Haal haar op en beslis opnieuw."
                .formatted(currentVersion));
    problem.setProperty("gebeurd", since);
    return problem;
  }

  public static ProblemDetail keyReused() {
    return of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "idempotency-key-hergebruikt",
        "Idempotency-Key hergebruikt",
        "Deze Idempotency-Key is eerder met een andere inhoud gebruikt. Neem een nieuwe.");
  }

  public static ProblemDetail stillRunning() {
    return of(
        HttpStatus.CONFLICT,
        "opdracht-loopt-nog",
        "Opdracht loopt nog",
        "Een verzoek met deze Idempotency-Key is nog onder handen. Herhaal het zo dadelijk.");
  }

  public static ProblemDetail ifMatchRequired() {
    return of(
        HttpStatus.PRECONDITION_REQUIRED,
        "if-match-vereist",
        "If-Match vereist",
        "Stuur in If-Match de ETag mee van de versie waarop u besliste.");
  }

  public static ProblemDetail unavailable(String what) {
    return of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "niet-beschikbaar",
        "Tijdelijk niet beschikbaar",
        what + " is nu niet bereikbaar. Er is niets half gedaan; herhaal het verzoek.");
  }
}
