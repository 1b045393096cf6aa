package nl.participatieketen.gateway.routing;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param herstelpauze how long a service that fails is left alone before it is tried again
 */
@Validated
@ConfigurationProperties("keten.gateway.diensten")
record RoutingProperties(
    @Pattern(regexp = ROOT, message = MESSAGE) String intake,
    @Pattern(regexp = ROOT, message = MESSAGE) String traject,
    @Pattern(regexp = ROOT, message = MESSAGE) String werkgever,
    @DurationMin(millis = 10, message = "moet minstens 10ms zijn")
        @DurationMax(minutes = 1, message = "mag hoogstens 1m zijn")
        Duration verbindtijd,
    @DurationMin(millis = 10, message = "moet minstens 10ms zijn")
        @DurationMax(minutes = 5, message = "mag hoogstens 5m zijn")
        Duration antwoordtijd,
    @DurationMin(millis = 10, message = "moet minstens 10ms zijn")
        @DurationMax(minutes = 5, message = "mag hoogstens 5m zijn")
        Duration herstelpauze) {

  private static final String ROOT = "https?://[^\\s/?#]+";
  private static final String MESSAGE =
      "moet een adres zijn als http://naam:poort, zonder pad en zonder / aan het eind";

  String uri(Dienst dienst) {
    return switch (dienst) {
      case INTAKE -> intake;
      case TRAJECT -> traject;
      case WERKGEVER -> werkgever;
    };
  }
}
