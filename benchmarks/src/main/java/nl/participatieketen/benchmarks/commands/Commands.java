package nl.participatieketen.benchmarks.commands;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.participatieketen.benchmarks.http.Answer;
import nl.participatieketen.benchmarks.http.Exchange;
import nl.participatieketen.benchmarks.http.Request;
import org.jspecify.annotations.Nullable;

/** The commands that are sent, and the aanmeldingen that came of them. */
public final class Commands {

  private static final String COLLECTION = "/v1/aanmeldingen";
  private static final String TOELICHTING =
      "Heeft tot vorig jaar in een magazijn gewerkt en wil graag weer met de handen werken.";

  private final String token;
  private final Persons persons = new Persons();
  private final Queue<String> known = new ConcurrentLinkedQueue<>();
  private final Queue<String> open = new ConcurrentLinkedQueue<>();

  /**
   * @param token of a klantmanager
   */
  public Commands(String token) {
    this.token = token;
  }

  /** An aanmelding of somebody whom the service doesn't know yet: a data key is made. */
  public Exchange<String> newPerson() {
    return new Aanmelding() {
      @Override
      public String next() {
        return persons.next();
      }

      @Override
      public void answered(String bsn, Answer answer, long answeredAt) {
        super.answered(bsn, answer, answeredAt);
        if (known.size() < 200) {
          known.add(bsn);
        }
      }
    };
  }

  /** One more aanmelding of somebody of the first two hundred, whose case may go on. */
  public Exchange<String> knownPerson() {
    return new Aanmelding() {
      @Override
      public Request request(String bsn) {
        String anyway = body(bsn).replaceFirst("[{]", "{\"tochDoorgaan\": \"een andere vraag\", ");
        return Request.post(COLLECTION, token, key(), null, anyway);
      }

      @Override
      public @Nullable String next() {
        String bsn = known.poll();
        if (bsn != null) {
          known.add(bsn);
        }
        return bsn;
      }
    };
  }

  /** Closes the aanmelding that has been open longest; ends when none is left. */
  public Exchange<String> closing() {
    return new Exchange<>() {
      @Override
      public @Nullable String next() {
        return open.poll();
      }

      @Override
      public Request request(String location) {
        return Request.post(
            location + "/afsluitingen", token, key(), 1, "{\"reden\": \"ingetrokken\"}");
      }

      @Override
      public void answered(String location, Answer answer, long answeredAt) {}
    };
  }

  /** How many aanmeldingen wait to be closed. */
  int open() {
    return open.size();
  }

  /** The same content, to an endpoint that only stores it. */
  public Exchange<String> bare(String path, boolean withToken) {
    return new Exchange<>() {
      @Override
      public String next() {
        return persons.next();
      }

      @Override
      public Request request(String bsn) {
        return Request.post(path, withToken ? token : null, null, null, body(bsn));
      }

      @Override
      public void answered(String bsn, Answer answer, long answeredAt) {}
    };
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static String body(String bsn) {
    return """
        {"kanaal": "balie", "toelichting": "%s",
         "deelnemer": {"bsn": "%s", "naam": "Jan Jansen", "geboortedatum": "1987-06-05",
                       "telefoon": "06 12345678", "email": "jan@voorbeeld.nl"}}"""
        .formatted(TOELICHTING, bsn);
  }

  private abstract class Aanmelding implements Exchange<String> {
    @Override
    public Request request(String bsn) {
      return Request.post(COLLECTION, token, key(), null, body(bsn));
    }

    @Override
    public void answered(String bsn, Answer answer, long answeredAt) {
      if (answer.accepted() && answer.location() != null) {
        open.add(answer.location());
      }
    }
  }
}
