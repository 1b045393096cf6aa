package nl.participatieketen.traject.keten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.store.StoreSetup;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.traject.hoofdlijn.Beslissing;
import nl.participatieketen.traject.overdracht.bron.Overdrachten;
import nl.participatieketen.traject.overzicht.Aandachtslijst;
import nl.participatieketen.traject.overzicht.Caseloadlijst;
import nl.participatieketen.traject.overzicht.Trajectenlijst;
import nl.participatieketen.traject.plafond.Plekken;
import nl.participatieketen.traject.termijn.Termijnbesluit;
import nl.participatieketen.traject.terugmelding.Terugmeldingen;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Toegestaan;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects trajecten with the event store. */
@Configuration(proxyBeanMethods = false)
class TrajectConfiguratie {

  @Bean
  Beslissing beslissing(Werkwijzen werkwijzen, Organisaties organisaties) {
    return new Beslissing(werkwijzen, organisaties);
  }

  @Bean
  Termijnbesluit termijnbesluit(Werkwijzen werkwijzen) {
    return new Termijnbesluit(werkwijzen);
  }

  @Bean
  Toegestaan toegestaan(Werkwijzen werkwijzen) {
    return new Toegestaan(werkwijzen);
  }

  @Bean
  StreamBinding<Stand, Gebeurtenis> trajectAansluiting(
      Termijnbesluit termijnbesluit,
      KetenProperties keten,
      ObjectProvider<Plekken> plekken,
      ObjectProvider<Overdrachten> overdrachten) {
    return new StreamBinding<>(
        new TrajectSoort(),
        List.of(
            new Trajectenlijst(),
            Terugmeldingen.lijst(),
            new Caseloadlijst(),
            new Aandachtslijst()),
        new Publicatie(keten.dienstAdres())::vertaal,
        (stand, termijn, nu) ->
            termijnbesluit.verstreken(
                stand, termijn.kind(), LocalDate.ofInstant(nu, Duur.TIJDZONE)),
        Map.of(
            TrajectSoort.PLEK_VRIJ,
            (stroom, termijn, nu) -> plekken.getObject().geefVrij(stroom, nu),
            TrajectSoort.OVERDRACHT,
            (stroom, termijn, nu) -> overdrachten.getObject().haal(stroom, nu)));
  }

  @Bean
  StoreSetup lijstindexen(RowStore rijen) {
    return () ->
        rijen
            .sortable(Trajectenlijst.COLLECTIE, Trajectenlijst.SORTEERBAAR)
            .then(rijen.sortable(Aandachtslijst.COLLECTIE, Aandachtslijst.VOLGORDEN));
  }

  @Bean
  StreamHandler<Stand, Gebeurtenis> trajecten(
      StreamEngine engine, StreamBinding<Stand, Gebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }
}
