package nl.participatieketen.clock;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;

/** Gives an application the clock of the local stack where {@code KETEN_KLOK_BESTAND} is set. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("KETEN_KLOK_BESTAND")
public class LocalClockAutoConfiguration {

  @Bean
  @Primary
  Clock movableClock(@Value("${KETEN_KLOK_BESTAND}") Path file) {
    return new MovableClock(new ClockFile(file));
  }
}
