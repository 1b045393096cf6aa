package nl.participatieketen.traject.keten;

import java.util.List;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.store.StoreSetup;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.traject.aankondiging.Aankondigingenlijst;
import nl.participatieketen.traject.agenda.Trajectblik;
import nl.participatieketen.traject.besluit.Trajectbesluit;
import nl.participatieketen.traject.overzicht.Aandachtslijst;
import nl.participatieketen.traject.overzicht.Caseloadlijst;
import nl.participatieketen.traject.overzicht.Trajectenlijst;
import nl.participatieketen.traject.terugmelding.Terugmeldingen;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects trajecten with the event store. */
@Configuration(proxyBeanMethods = false)
class TrajectConfiguratie {

  @Bean
  Trajectbesluit trajectbesluit(Werkwijzen werkwijzen, Organisaties organisaties) {
    return new Trajectbesluit(werkwijzen, organisaties);
  }

  @Bean
  StreamBinding<Stand, Gebeurtenis> trajectAansluiting(
      Trajectbesluit besluit, KetenProperties keten, List<Process<Stand>> wanneer) {
    return StreamBinding.of(
        besluit,
        List.of(
            new Trajectenlijst(),
            Terugmeldingen.lijst(),
            new Caseloadlijst(),
            new Aandachtslijst()),
        new Publicatie(keten.dienstAdres())::vertaal,
        wanneer);
  }

  @Bean
  StoreSetup lijstindexen(RowStore rijen) {
    return () ->
        rijen
            .sortable(Trajectenlijst.COLLECTIE, Trajectenlijst.SORTEERBAAR)
            .then(rijen.sortable(Aandachtslijst.COLLECTIE, Aandachtslijst.VOLGORDEN))
            .then(
                rijen.sortable(Aankondigingenlijst.COLLECTIE, List.of(Aankondigingenlijst.SINDS)));
  }

  @Bean
  CommandHandler<Stand, Opdracht, Gebeurtenis> trajecten(
      StreamEngine engine, Trajectbesluit besluit) {
    return engine.commands(besluit);
  }

  @Bean
  StreamService<Stand, Opdracht, Gebeurtenis> trajectdienst(
      CommandHandler<Stand, Opdracht, Gebeurtenis> trajecten, Werkwijzen werkwijzen) {
    return new StreamService<>(trajecten, "/v1/trajecten", new Trajectblik(werkwijzen));
  }
}
