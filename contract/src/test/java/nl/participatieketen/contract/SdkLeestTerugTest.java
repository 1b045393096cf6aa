package nl.participatieketen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.provider.EventFormatProvider;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

class SdkLeestTerugTest {

  static final List<CloudEventEnvelope> ALLE = Voorbeelden.alle();

  private final CloudEventCodec codec = new CloudEventCodec();

  @ParameterizedTest
  @FieldSource("ALLE")
  void de_SDK_van_CloudEvents_leest_hetzelfde(CloudEventEnvelope event) {
    byte[] bericht = codec.write(event);

    CloudEvent gelezen =
        Objects.requireNonNull(
                EventFormatProvider.getInstance().resolveFormat(CloudEventHeaders.CLOUDEVENT_JSON))
            .deserialize(bericht);

    assertThat(gelezen.getSpecVersion()).hasToString("1.0");
    assertThat(gelezen.getId()).isEqualTo(event.id());
    assertThat(gelezen.getType()).isEqualTo(event.type());
    assertThat(gelezen.getSource()).isEqualTo(event.source());
    assertThat(gelezen.getSubject()).isEqualTo(event.subject());
    assertThat(gelezen.getDataSchema()).isEqualTo(event.dataschema());
    assertThat(gelezen.getDataContentType()).isEqualTo("application/json");
    assertThat(Objects.requireNonNull(gelezen.getTime()).toInstant()).isEqualTo(event.time());
    assertThat(gelezen.getExtension("sequence")).isEqualTo(String.valueOf(event.sequence()));
    assertThat(gelezen.getExtension("sequencetype")).isEqualTo("Integer");
    assertThat(gelezen.getExtension("partitionkey")).isEqualTo(event.partitionkey());
    assertThat(gelezen.getExtension("traceparent")).isEqualTo(event.traceparent());
    assertThat(gelezen.getExtension("dataref"))
        .isEqualTo(event.dataref() == null ? null : event.dataref().toString());
    JsonMapper json = JsonMapper.shared();
    assertThat(json.readTree(Objects.requireNonNull(gelezen.getData()).toBytes()))
        .isEqualTo(json.readTree(bericht).path("data"));
  }
}
