package nl.participatieketen.traject.overdracht.bron;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OverdrachtProperties.class)
class OverdrachtConfiguratie {

  @Bean
  Overdrachtbron overdrachtbron(OverdrachtProperties instellingen, Clock tijd) {
    return new Overdrachtbron(instellingen, tijd);
  }
}
