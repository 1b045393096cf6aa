package nl.participatieketen.edge.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.edge.problem.Problems;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * A request as far as an opdracht needs it; a controller takes one as an argument.
 *
 * @param organisatie the tenant for whom is asked
 * @param path where it was sent, without the query
 * @param time when, UTC
 */
public record Request(
    Organisatie organisatie,
    Actor actor,
    String path,
    Instant time,
    @Nullable String idempotencyKey,
    @Nullable String ifMatch,
    @Nullable String traceparent,
    KeyRing keys) {

  /** Names a stream of the asker's own tenant. */
  public StreamId stream(String kind, UUID id) {
    return new StreamId(organisatie.id(), kind, id);
  }

  /**
   * An id for something new: the same for a repeated request, so that it begins nothing twice.
   *
   * @param what tells apart what one request begins
   */
  public UUID newId(String what) {
    return keys.id(organisatie.id() + " " + what + " " + path + " " + key());
  }

  /** Today in Europe/Amsterdam. */
  public LocalDate today() {
    return LocalDate.ofInstant(time, Duur.TIJDZONE);
  }

  /**
   * The opdracht for something new.
   *
   * @throws InvalidInput without a usable Idempotency-Key
   */
  public Command begin(Object content) {
    return Command.of(path + " " + key(), actor, time)
        .withFingerprint(keys.fingerprint(actor.medewerker(), content))
        .withTraceparent(traceparent);
  }

  /**
   * The opdracht that changes what exists; the asker must say which version was seen.
   *
   * @throws ErrorResponseException 428 without If-Match
   * @throws InvalidInput without a usable Idempotency-Key or ETag
   */
  public Command proceed(Object content) {
    return begin(content).withExpectedVersion(version());
  }

  private String key() {
    return IdempotencyKey.read(idempotencyKey);
  }

  private long version() {
    if (ifMatch == null) {
      throw new ErrorResponseException(
          HttpStatus.PRECONDITION_REQUIRED, Problems.ifMatchRequired(), null);
    }
    return Etag.read(ifMatch);
  }
}
