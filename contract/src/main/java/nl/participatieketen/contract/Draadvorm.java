package nl.participatieketen.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The envelope as it stands in JSON, attribute by attribute, in the order of writing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Draadvorm(
    String specversion,
    String id,
    URI source,
    String type,
    Instant time,
    String subject,
    @Nullable String datacontenttype,
    @Nullable URI dataschema,
    @Nullable URI dataref,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Integer sequence,
    @Nullable String sequencetype,
    @Nullable String partitionkey,
    @Nullable String traceparent,
    @Nullable Object data) {

  static final String SPECVERSION = "1.0";

  static Draadvorm van(CloudEventEnvelope event) {
    EventType type = EventTypes.van(event.data());
    String sleutel = RecordKey.van(event.data());
    return new Draadvorm(
        SPECVERSION,
        event.id(),
        event.source(),
        type.naam(),
        event.time(),
        sleutel,
        "application/json",
        type.dataschema(),
        event.dataref(),
        event.sequence(),
        event.sequence() == null ? null : "Integer",
        sleutel,
        event.traceparent(),
        event.data());
  }
}
