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

  /** The most faults that one answer lists. */
  public static final int MOST_FAULTS = 50;

  private Problems() {}

  /**
   * @param detail in Dutch, for the person who asked
   */
  public static ProblemDetail of(ProblemKind kind, String detail) {
    return of(kind.status(), kind.code(), kind.title(), detail);
  }

  private static ProblemDetail of(HttpStatusCode status, String code, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(BASE + code));
    problem.setTitle(title);
    problem.setProperty("code", code);
    return problem;
  }

  /** Shows the first {@value #MOST_FAULTS} faults, and says how many there are. */
  public static ProblemDetail invalid(List<Fout> faults) {
    ProblemDetail problem = of(ProblemKind.ONGELDIGE_INVOER, count(faults.size()));
    problem.setProperty("fouten", faults.stream().limit(MOST_FAULTS).toList());
    problem.setProperty("aantalFouten", faults.size());
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
    return of(ProblemKind.NIET_GEVONDEN, "Dit bestaat niet of niet meer.");
  }

  /**
   * @param since the names of what happened since the version that the asker saw
   */
  public static ProblemDetail stale(long currentVersion, List<String> since) {
    ProblemDetail problem =
        of(
            ProblemKind.VEROUDERDE_VERSIE,
            "Een ander was eerst: de huidige versie is \"%d\". Haal haar op en beslis opnieuw."
                .formatted(currentVersion));
    problem.setProperty("gebeurd", since);
    return problem;
  }

  public static ProblemDetail keyReused() {
    return of(
        ProblemKind.IDEMPOTENCY_KEY_HERGEBRUIKT,
        "Deze Idempotency-Key is eerder met een andere inhoud gebruikt. Neem een nieuwe.");
  }

  public static ProblemDetail stillRunning() {
    return of(
        ProblemKind.OPDRACHT_LOOPT_NOG,
        "Een verzoek met deze Idempotency-Key is nog onder handen. Herhaal het zo dadelijk.");
  }

  public static ProblemDetail ifMatchRequired() {
    return of(
        ProblemKind.IF_MATCH_VEREIST,
        "Stuur in If-Match de ETag mee van de versie waarop u besliste.");
  }

  public static ProblemDetail unavailable(String what) {
    return of(
        ProblemKind.NIET_BESCHIKBAAR,
        what + " is nu niet bereikbaar. Er is niets half gedaan; herhaal het verzoek.");
  }
}
