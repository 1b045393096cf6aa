package nl.participatieketen.contract;

/** How a Kafka record says that its value is a CloudEvent in structured mode. */
public final class CloudEventHeaders {

  /** The name of the header; its value is {@link #CLOUDEVENT_JSON}. */
  public static final String CONTENT_TYPE = "content-type";

  /** The media type of a whole CloudEvent as JSON. */
  public static final String CLOUDEVENT_JSON = "application/cloudevents+json";

  private CloudEventHeaders() {}
}
