package nl.participatieketen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A released version is never written or read differently. A type without an approved file fails
 * and leaves what it would write in {@code target/ontvangen}, to be looked at and moved.
 */
class GoedgekeurdTest {

  static final List<CloudEventEnvelope> ALLE = Voorbeelden.alle();

  private static final Path GOEDGEKEURD = Path.of("src/test/resources/approved");
  private static final Path ONTVANGEN = Path.of("target/ontvangen");

  private final CloudEventCodec codec = new CloudEventCodec();

  @ParameterizedTest
  @FieldSource("ALLE")
  void elk_type_wordt_geschreven_zoals_goedgekeurd(CloudEventEnvelope event) throws IOException {
    String geschreven = leesbaar(codec.write(event));
    Path bestand = GOEDGEKEURD.resolve(event.type() + ".json");
    if (!Files.exists(bestand)) {
      Files.createDirectories(ONTVANGEN);
      Files.writeString(ONTVANGEN.resolve(bestand.getFileName()), geschreven);
    }
    assertThat(bestand).exists().content().isEqualTo(geschreven);
  }

  @ParameterizedTest
  @FieldSource("ALLE")
  void wat_is_goedgekeurd_wordt_gelezen_als_hetzelfde_record(CloudEventEnvelope event)
      throws IOException {
    byte[] bericht = Files.readAllBytes(GOEDGEKEURD.resolve(event.type() + ".json"));
    assertThat(codec.read(bericht)).isEqualTo(event);
  }

  private static String leesbaar(byte[] bericht) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    JsonMapper json = JsonMapper.shared();
    return json.writer().with(printer).writeValueAsString(json.readTree(bericht)) + "\n";
  }
}
