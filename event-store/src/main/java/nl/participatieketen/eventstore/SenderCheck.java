package nl.participatieketen.eventstore;

import java.util.Optional;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.Inbox.Arrival;
import nl.participatieketen.eventstore.Inbox.Reception.Unprocessable;

/**
 * Whether who tells an event may tell it where it was heard. The one place where a sender is looked
 * at, for every event of every service: what later comes of signatures and rights belongs here.
 * Pure.
 */
@FunctionalInterface
public interface SenderCheck {

  /** What does not fit; empty where all does. */
  Optional<Unprocessable> misfit(Arrival arrival, CloudEventEnvelope envelope);
}
