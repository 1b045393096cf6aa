package nl.participatieketen.intake.keten;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.bijeenkomst.Agendalijst;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst;
import nl.participatieketen.intake.bijeenkomst.BijeenkomstSoort;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht;
import nl.participatieketen.intake.wanneer.WanneerBijeenkomstDanIntakesBijgewerkt;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects group sessions with the event store; the chain hears nothing of them. */
@Configuration(proxyBeanMethods = false)
class BijeenkomstConfiguratie {

  @Bean
  BijeenkomstSoort bijeenkomstSoort(Werkwijzen werkwijzen) {
    return new BijeenkomstSoort(werkwijzen);
  }

  @Bean
  StreamBinding<Bijeenkomst, Bijeenkomstgebeurtenis> bijeenkomstAansluiting(
      BijeenkomstSoort soort,
      ObjectProvider<CommandHandler<Bijeenkomst, Bijeenkomstopdracht, Bijeenkomstgebeurtenis>>
          bijeenkomsten,
      ObjectProvider<CommandHandler<Stand, Opdracht, Gebeurtenis>> aanmeldingen) {
    return StreamBinding.of(
        soort,
        List.of(new Agendalijst()),
        feit -> Optional.empty(),
        List.of(
            new WanneerBijeenkomstDanIntakesBijgewerkt(
                bijeenkomsten::getObject, aanmeldingen::getObject)));
  }

  @Bean
  CommandHandler<Bijeenkomst, Bijeenkomstopdracht, Bijeenkomstgebeurtenis> bijeenkomstverwerker(
      StreamEngine engine, BijeenkomstSoort soort) {
    return engine.commands(soort);
  }
}
