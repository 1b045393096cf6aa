package nl.participatieketen.contract;

/** The Kafka topics: a public one per service, whose records have {@link RecordKey} as key. */
public final class Topics {

  public static final String INTAKE = "keten.intake";
  public static final String TRAJECT = "keten.traject";
  public static final String WERKGEVER = "keten.werkgever";

  /** For operators only: records that a service could not process, unchanged, with the reason. */
  public static final String ONVERWERKBAAR = "keten.onverwerkbaar";

  private Topics() {}
}
