package nl.participatieketen.edge.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Past;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class KlokVanDeControleTest {

  private final ApplicationContextRunner toepassing =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  ValidationAutoConfiguration.class, InputAutoConfiguration.class))
          .withBean(
              Clock.class,
              () -> Clock.fixed(Instant.parse("2150-06-01T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void what_has_passed_by_the_clock_of_the_application_is_past() {
    toepassing.run(
        context -> {
          Validator controle = context.getBean(Validator.class);
          assertThat(controle.validate(new Geboren(LocalDate.of(2150, 5, 31)))).isEmpty();
          assertThat(controle.validate(new Geboren(LocalDate.of(2150, 6, 2)))).hasSize(1);
        });
  }

  record Geboren(@Past LocalDate op) {}
}
