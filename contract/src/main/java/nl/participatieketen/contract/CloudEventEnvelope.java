package nl.participatieketen.contract;

import java.net.URI;
import java.time.Instant;
import nl.participatieketen.contract.event.KetenEvent;
import org.jspecify.annotations.Nullable;

/**
 * A public event in its envelope, by the NL GOV profile for CloudEvents 1.1. What follows from the
 * event itself (type, schema, subject, key, topic) is derived, so it can't contradict it.
 *
 * @param id unique within {@code source}; a repeated delivery bears the same id, so {@code source}
 *     and {@code id} together are what receivers deduplicate on
 * @param source who tells it: {@code urn:nld:oin:<20 digits>:systeem:<name>}
 * @param time when the fact was recorded, in UTC; the day it counts for stands in the data
 * @param dataref where an entitled system fetches the sensitive rest; null where there is none
 * @param sequence the position in the stream that recorded it, 0 or higher; rises within one
 *     aanmelding, traject, werkplek or plaatsing, may skip numbers, and says nothing across them;
 *     null from senders that don't number
 * @param traceparent the W3C trace context in which it was recorded, passed on unchecked; null
 *     where there was none
 * @param data the event
 */
public record CloudEventEnvelope(
    String id,
    URI source,
    Instant time,
    @Nullable URI dataref,
    @Nullable Integer sequence,
    @Nullable String traceparent,
    KetenEvent data) {

  /** The CloudEvents {@code type}. */
  public String type() {
    return EventTypes.van(data).naam();
  }

  /** The address that identifies the JSON Schema of the data; nothing needs to be fetched there. */
  public URI dataschema() {
    return EventTypes.van(data).dataschema();
  }

  /** The id of the deelnemer, or of the werkplek where the event is about no deelnemer. */
  public String subject() {
    return RecordKey.van(data);
  }

  /** The key of the Kafka record, equal to {@link #subject()}. */
  public String partitionkey() {
    return RecordKey.van(data);
  }

  /** The topic it is published on. */
  public String topic() {
    return EventTypes.van(data).topic();
  }
}
