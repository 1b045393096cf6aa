package nl.participatieketen.scenarios.events;

/** Where a record stands. */
public record Plaats(String topic, int partitie, long offset) {

  /** Such as {@code keten.intake-3@17}. */
  @Override
  public String toString() {
    return "%s-%d@%d".formatted(topic, partitie, offset);
  }
}
