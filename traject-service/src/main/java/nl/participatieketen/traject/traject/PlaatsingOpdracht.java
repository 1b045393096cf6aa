package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.UUID;

/** What werkgever says of a plaatsing. */
public sealed interface PlaatsingOpdracht extends Opdracht {

  UUID deelnemerId();

  UUID plaatsingId();

  record NoteerPlaatsing(UUID deelnemerId, UUID plaatsingId, LocalDate begonnenOp)
      implements PlaatsingOpdracht {}

  record NoteerUitval(UUID deelnemerId, UUID plaatsingId, String reden, LocalDate uitgevallenOp)
      implements PlaatsingOpdracht {}

  record NoteerDuurzaam(UUID deelnemerId, UUID plaatsingId, LocalDate vastgesteldOp)
      implements PlaatsingOpdracht {}
}
