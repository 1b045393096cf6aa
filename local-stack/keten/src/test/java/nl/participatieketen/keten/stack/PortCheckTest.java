package nl.participatieketen.keten.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import org.junit.jupiter.api.Test;

class PortCheckTest {

  @Test
  void een_bezette_poort_wordt_genoemd_met_wie_haar_heeft_en_hoe_men_een_andere_kiest()
      throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = socket.getLocalPort();
      Settings settings = Settings.from(Map.of("KETEN_INTAKE_POORT", String.valueOf(port)));

      assertThatExceptionOfType(KetenException.class)
          .isThrownBy(() -> PortCheck.require(List.of(Part.INTAKE), settings))
          .withMessageContaining("Poort %d, voor Intake,".formatted(port))
          .withMessageContaining("proces " + ProcessHandle.current().pid())
          .withMessageContaining("KETEN_INTAKE_POORT=")
          .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.PORT_TAKEN));
    }
  }

  @Test
  void twee_delen_op_een_poort_worden_geweigerd() {
    Settings settings = Settings.from(Map.of("KETEN_INTAKE_POORT", "8082"));

    assertThatExceptionOfType(KetenException.class)
        .isThrownBy(() -> PortCheck.require(List.of(), settings))
        .withMessageContaining("KETEN_INTAKE_POORT en KETEN_TRAJECT_POORT")
        .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.USAGE));
  }
}
