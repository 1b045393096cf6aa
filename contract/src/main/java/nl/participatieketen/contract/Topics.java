package nl.participatieketen.contract;

/** The Kafka topics: a public one per service, whose records have {@link RecordKey} as key. */
public final class Topics {

  /** A public topic is this with the name of the service that owns it. */
  static final String VOORVOEGSEL = "keten.";

  public static final String INTAKE = VOORVOEGSEL + "intake";
  public static final String TRAJECT = VOORVOEGSEL + "traject";
  public static final String WERKGEVER = VOORVOEGSEL + "werkgever";

  /** For operators only: records that a service could not process, unchanged, with the reason. */
  public static final String ONVERWERKBAAR = "keten.onverwerkbaar";

  private Topics() {}
}
