package nl.participatieketen.edge.opdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.edge.problem.OngeldigeInvoer;
import nl.participatieketen.edge.problem.Problemen;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Opdracht;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * A request as far as an opdracht needs it; a controller takes one as an argument.
 *
 * @param organisatie the tenant for whom is asked
 * @param pad where it was sent, without the query
 * @param tijd when, UTC
 */
public record Verzoek(
    Organisatie organisatie,
    Actor actor,
    String pad,
    Instant tijd,
    @Nullable String idempotencyKey,
    @Nullable String ifMatch,
    @Nullable String traceparent,
    Sleutelring sleutels) {

  /** Names a stream of the asker's own tenant. */
  public StroomId stroom(String soort, UUID id) {
    return new StroomId(organisatie.id(), soort, id);
  }

  /**
   * An id for something new: the same for a repeated request, so that it begins nothing twice.
   *
   * @param wat tells apart what one request begins
   */
  public UUID nieuwId(String wat) {
    return sleutels.id(organisatie.id() + " " + wat + " " + pad + " " + sleutel());
  }

  /** Today in Europe/Amsterdam. */
  public LocalDate vandaag() {
    return LocalDate.ofInstant(tijd, Duur.TIJDZONE);
  }

  /**
   * The opdracht for something new.
   *
   * @throws OngeldigeInvoer without a usable Idempotency-Key
   */
  public Opdracht begin(Object inhoud) {
    return Opdracht.van(pad + " " + sleutel(), actor, tijd)
        .metVingerafdruk(sleutels.vingerafdruk(actor.medewerker(), inhoud))
        .metTraceparent(traceparent);
  }

  /**
   * The opdracht that changes what exists; the asker must say which version was seen.
   *
   * @throws ErrorResponseException 428 without If-Match
   * @throws OngeldigeInvoer without a usable Idempotency-Key or ETag
   */
  public Opdracht vervolg(Object inhoud) {
    return begin(inhoud).metVerwachteVersie(versie());
  }

  private String sleutel() {
    return IdempotencyKey.lees(idempotencyKey);
  }

  private long versie() {
    if (ifMatch == null) {
      throw new ErrorResponseException(
          HttpStatus.PRECONDITION_REQUIRED, Problemen.ifMatchVereist(), null);
    }
    return Etag.lees(ifMatch);
  }
}
