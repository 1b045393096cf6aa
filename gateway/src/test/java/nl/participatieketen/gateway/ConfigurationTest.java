package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ConfigurationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KETEN_INTAKE_URI           | localhost:8081         | keten.gateway.diensten.intake | moet een adres zijn",
        "KETEN_TRAJECT_URI          | http://traject/basis   | keten.gateway.diensten.traject | moet een adres zijn",
        "KETEN_ISSUER               | niets                  | keten.gateway.identiteit.issuer | moet een adres zijn",
        "KETEN_GATEWAY_ANTWOORDTIJD | 1ms                    | keten.gateway.diensten.antwoordtijd | moet minstens 10ms zijn",
        "KETEN_GATEWAY_PER_SECONDE  | 0                      | keten.gateway.grenzen.perSeconde | moet minstens 1 zijn",
        "KETEN_GATEWAY_PIEK         | veel                   | keten.gateway.grenzen.piek | veel",
        "KETEN_GATEWAY_LICHAAM      | 1GB                    | keten.gateway.grenzen.lichaam | moet tussen 1B en 16MB liggen"
      })
  void a_wrong_value_stops_the_start_and_is_named(
      String variable, String value, String property, String reason, CapturedOutput output) {
    SpringApplication gateway = new SpringApplication(GatewayApplication.class);
    String[] arguments = {"--server.port=0", "--" + variable + "=" + value};

    assertThatThrownBy(() -> gateway.run(arguments)).isNotNull();

    assertThat(output).contains("APPLICATION FAILED TO START").contains(property).contains(reason);
  }
}
