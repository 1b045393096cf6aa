package nl.participatieketen.traject.overdracht.bron;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.traject.overdracht.Overdrachtbesluit;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OverdrachtProperties.class)
class OverdrachtConfiguratie {

  @Bean
  Overdrachten overdrachten(
      StreamHandler<Stand, Gebeurtenis> trajecten,
      OverdrachtProperties instellingen,
      Werkwijzen werkwijzen,
      Clock tijd,
      MeterRegistry meters) {
    return new Overdrachten(
        trajecten,
        new Overdrachtbron(instellingen, tijd),
        new Overdrachtbesluit(werkwijzen),
        meters);
  }
}
