package nl.participatieketen.intake.keten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.opslag.Opslaginrichting;
import nl.participatieketen.edge.overzicht.Overzichten;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.Termijn;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Beslissing;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Termijnplan;
import nl.participatieketen.intake.aanmelding.Vrager;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.overdracht.Overdrachten;
import nl.participatieketen.intake.overzicht.Aanmeldingenlijst;
import nl.participatieketen.intake.overzicht.Argumentenlijst;
import nl.participatieketen.intake.overzicht.Doorlooplijst;
import nl.participatieketen.intake.overzicht.Werkvoorraadlijst;
import nl.participatieketen.intake.wachtlijst.Wachtlijst;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects aanmeldingen with the event store. */
@Configuration(proxyBeanMethods = false)
class AanmeldingConfiguratie {

  private static final Actor KETEN = Actor.systeem("", "keten");

  @Bean
  Beslissing beslissing(Werkwijzen werkwijzen) {
    return new Beslissing(werkwijzen);
  }

  @Bean
  Aansluiting<Stand, Gebeurtenis> aanmeldingAansluiting(
      Beslissing beslissing,
      Werkwijzen werkwijzen,
      KetenProperties keten,
      ObjectProvider<Wachtlijst> wachtlijst) {
    return new Aansluiting<>(
        new AanmeldingSoort(werkwijzen),
        List.of(
            new Aanmeldingenlijst(),
            new Argumentenlijst(),
            new Werkvoorraadlijst(werkwijzen),
            new Doorlooplijst(),
            Overdrachten.lijst()),
        new Publicatie(keten.dienstAdres())::vertaal,
        (stand, termijn, nu) -> verstreken(beslissing, stand, termijn, nu),
        Map.of(
            Termijnplan.PLEK,
            (stroom, termijn, nu) -> wachtlijst.getObject().geefVrij(stroom, nu)));
  }

  @Bean
  Opslaginrichting lijstindexen(Overzichten overzichten) {
    return () ->
        overzichten
            .richtIn(Werkvoorraadlijst.COLLECTIE, Werkvoorraadlijst.VOLGORDE)
            .then(
                overzichten.sorteerbaar(
                    Aanmeldingenlijst.COLLECTIE, Aanmeldingenlijst.SORTEERBAAR));
  }

  private static Besluit<Gebeurtenis> verstreken(
      Beslissing beslissing, Stand stand, Termijn termijn, Instant nu) {
    var vrager = new Vrager(KETEN, LocalDate.ofInstant(nu, Duur.TIJDZONE));
    return stand instanceof Zaak zaak
        ? Termijnplan.van(zaak, beslissing.werkwijze(zaak))
            .bij(termijn)
            .map(vraag -> beslissing.beslis(zaak, vraag, vrager))
            .orElseGet(() -> Besluit.geweigerd("niet-meer-aan-de-orde", "Dit is al gebeurd."))
        : Besluit.geweigerd("niet-gevonden", "Deze aanmelding bestaat niet.");
  }

  @Bean
  Opdrachtverwerker<Stand, Gebeurtenis> aanmeldingverwerker(
      StreamEngine engine, Aansluiting<Stand, Gebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }
}
