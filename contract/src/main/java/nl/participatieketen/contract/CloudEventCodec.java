package nl.participatieketen.contract;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads events as structured-mode CloudEvents in UTF-8 JSON. Thread-safe; make one and
 * keep it, since what it compiles is reused.
 *
 * <p>Reading checks envelope and data against the JSON Schemas and passes over fields it doesn't
 * know. Whatever the bytes are, it answers with an event or with {@link OnbegrijpelijkBericht}, in
 * a time and a memory that their number bounds. Writing does not check: the tests of this contract
 * walk every type, and a service that composes an event from outside input owes it a test of its
 * own.
 */
public final class CloudEventCodec {

  /** The largest event that is written or read, in bytes: what every link forwards (64 KiB). */
  public static final int MAX_BYTES = 64 * 1024;

  /** An event of this contract is four deep; what is deeper only costs stack. */
  private static final int MAX_DEPTH = 64;

  /** The largest number of the contract has five digits. */
  private static final int MAX_NUMBER_LENGTH = 32;

  private static final int MAX_NAME_LENGTH = 256;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(MAX_NUMBER_LENGTH)
                          .maxNameLength(MAX_NAME_LENGTH)
                          .maxStringLength(MAX_BYTES)
                          .build())
                  .build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(NON_NULL))
          .build();

  private final ObjectWriter schrijver = JSON.writerFor(Draadvorm.class);
  private final Lezer lezer = new Lezer(JSON);

  /**
   * Writes an event. Equal envelopes give equal bytes.
   *
   * @throws BerichtTeGroot beyond {@link #MAX_BYTES}; a repetition gives the same
   */
  public byte[] write(CloudEventEnvelope event) {
    byte[] bytes = schrijver.writeValueAsBytes(Draadvorm.van(event));
    if (bytes.length > MAX_BYTES) {
      throw new BerichtTeGroot(event, bytes.length);
    }
    return bytes;
  }

  /**
   * Reads an event.
   *
   * @throws OnbegrijpelijkBericht with every fault found, if it is not an event of this contract; a
   *     repetition gives the same
   */
  public CloudEventEnvelope read(byte[] bericht) {
    return lezer.lees(bericht);
  }
}
