package nl.participatieketen.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Records that no service can read, each of a kind of its own. */
public final class Poison {

  private Poison() {}

  public static List<byte[]> records() {
    return List.of(
        new byte[0],
        "{".getBytes(UTF_8),
        "[".repeat(100_000).getBytes(UTF_8),
        "{\"a\":".repeat(9_000).getBytes(UTF_8),
        new byte[] {'{', '"', (byte) 0xC3, 0x28, '"', ':', '1', '}'},
        new byte[1_000],
        "9".repeat(60_000).getBytes(UTF_8),
        " ".repeat(900_000).getBytes(UTF_8),
        "{\"specversion\":\"1.0\",\"id\":\"\\ud800\"}".getBytes(UTF_8));
  }
}
