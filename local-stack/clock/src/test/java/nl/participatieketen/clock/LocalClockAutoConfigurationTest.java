package nl.participatieketen.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class LocalClockAutoConfigurationTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withUserConfiguration(OwnClock.class)
          .withConfiguration(AutoConfigurations.of(LocalClockAutoConfiguration.class));

  @TempDir Path folder;

  @Test
  void takes_precedence_where_a_file_is_named() {
    application
        .withPropertyValues("KETEN_KLOK_BESTAND=" + folder.resolve("klok"))
        .run(context -> assertThat(context.getBean(Clock.class)).isInstanceOf(MovableClock.class));
  }

  @Test
  void stays_away_where_none_is_named() {
    application.run(
        context -> assertThat(context.getBean(Clock.class)).isNotInstanceOf(MovableClock.class));
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnClock {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
