package nl.participatieketen.embedded;

/** A topic that has to be there, with the number of partitions it gets when it is made. */
public record Topic(String name, int partitions) {

  /** Reads {@code name:partitions}. */
  static Topic parse(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1) {
      throw new ServerException(
          "Een topic schrijft men als naam:partities, niet als %s.".formatted(text));
    }
    return new Topic(
        text.substring(0, colon), Arguments.number("--topic", text.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return name + ":" + partitions;
  }
}
