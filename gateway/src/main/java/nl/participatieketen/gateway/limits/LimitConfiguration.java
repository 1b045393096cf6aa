package nl.participatieketen.gateway.limits;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

  /** Measures how long something takes; unlike a clock it can't be moved. */
  @Bean
  Ticker ticker() {
    return Ticker.systemTicker();
  }
}
