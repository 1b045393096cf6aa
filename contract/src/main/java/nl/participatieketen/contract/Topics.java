package nl.participatieketen.contract;

/** The public Kafka topics, one per service. A record's key is {@link RecordKey}. */
public final class Topics {

  public static final String INTAKE = "keten.intake";
  public static final String TRAJECT = "keten.traject";
  public static final String WERKGEVER = "keten.werkgever";

  private Topics() {}
}
