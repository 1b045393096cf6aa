package nl.participatieketen.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ElkTypeTest {

  static final List<CloudEventEnvelope> ALLE = Voorbeelden.alle();
  static final List<CloudEventEnvelope> KAAL = Voorbeelden.kaal();

  private final CloudEventCodec codec = new CloudEventCodec();

  @Test
  void van_elk_type_is_er_een_voorbeeld() {
    assertThat(ALLE)
        .extracting(CloudEventEnvelope::type)
        .containsExactlyElementsOf(EventTypes.ALLE.stream().map(EventType::naam).toList());
  }

  @ParameterizedTest
  @FieldSource({"ALLE", "KAAL"})
  void elk_type_voldoet_aan_schema_en_profiel_en_komt_gelijk_terug(CloudEventEnvelope event) {
    byte[] bericht = codec.write(event);
    JsonNode json = JsonMapper.shared().readTree(bericht);

    assertThat(Schemabestanden.strengeToets("envelop.v1.json", json)).isEmpty();
    assertThat(Schemabestanden.strengeToets(event.type() + ".json", json.path("data"))).isEmpty();
    assertThat(NlGovProfielToets.bezwaren(bericht)).isEmpty();
    assertThat(codec.read(bericht)).isEqualTo(event);
  }

  @ParameterizedTest
  @FieldSource("ALLE")
  void gelijke_gebeurtenissen_worden_gelijk_geschreven(CloudEventEnvelope event) {
    assertThat(codec.write(event)).isEqualTo(new CloudEventCodec().write(event));
  }

  @ParameterizedTest
  @FieldSource("KAAL")
  void wat_er_niet_is_wordt_weggelaten(CloudEventEnvelope event) {
    assertThat(new String(codec.write(event), UTF_8))
        .doesNotContain("null", "regio", "dataref", "sequence", "traceparent");
  }

  @RepeatedTest(5)
  void vele_draden_lezen_met_een_nieuwe_codec_hetzelfde() {
    List<CloudEventEnvelope> veel =
        Collections.nCopies(20, ALLE).stream().flatMap(List::stream).toList();
    assertThat(veel.parallelStream().map(codec::write).map(codec::read).toList()).isEqualTo(veel);
  }
}
