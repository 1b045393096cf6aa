package nl.participatieketen.intake.keten;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.route.Bezetting;
import nl.participatieketen.intake.route.Plekgebeurtenis;
import nl.participatieketen.intake.route.Plekopdracht;
import nl.participatieketen.intake.route.RouteSoort;
import nl.participatieketen.intake.wanneer.WanneerPlekOnbevestigdDanNagegaan;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connects routes with a limited number of places with the event store; the chain hears nothing.
 */
@Configuration(proxyBeanMethods = false)
class RouteConfiguratie {

  @Bean
  Process<Bezetting> wanneerPlekOnbevestigdDanNagegaan(
      ObjectProvider<CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis>> routes,
      ObjectProvider<CommandHandler<Stand, Opdracht, Gebeurtenis>> aanmeldingen) {
    return new WanneerPlekOnbevestigdDanNagegaan(routes::getObject, aanmeldingen::getObject);
  }

  @Bean
  StreamBinding<Bezetting, Plekgebeurtenis> routeAansluiting(Process<Bezetting> naGaan) {
    return StreamBinding.of(new RouteSoort(), List.of(), feit -> Optional.empty(), List.of(naGaan));
  }

  @Bean
  CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis> routeverwerker(StreamEngine engine) {
    return engine.commands(new RouteSoort());
  }
}
