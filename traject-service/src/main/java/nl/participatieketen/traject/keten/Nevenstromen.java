package nl.participatieketen.traject.keten;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis.BijeenkomstGehouden;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstSoort;
import nl.participatieketen.traject.bijeenkomst.Bijeenkomstenlijst;
import nl.participatieketen.traject.maand.MaandGebeurtenis;
import nl.participatieketen.traject.maand.MaandSoort;
import nl.participatieketen.traject.maand.Maandenlijst;
import nl.participatieketen.traject.maand.Maandstand;
import nl.participatieketen.traject.medewerker.MedewerkerGebeurtenis;
import nl.participatieketen.traject.medewerker.MedewerkerSoort;
import nl.participatieketen.traject.medewerker.Medewerkerslijst;
import nl.participatieketen.traject.medewerker.Medewerkerstand;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis;
import nl.participatieketen.traject.plafond.PlafondSoort;
import nl.participatieketen.traject.plafond.Plafondlijst;
import nl.participatieketen.traject.plafond.Plafondstand;
import nl.participatieketen.traject.plafond.Plekken;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis;
import nl.participatieketen.traject.tijdlijn.TijdlijnSoort;
import nl.participatieketen.traject.tijdlijn.Tijdlijnstand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the streams beside those of trajecten with the event store. */
@Configuration(proxyBeanMethods = false)
class Nevenstromen {

  @Bean
  StreamBinding<Medewerkerstand, MedewerkerGebeurtenis> medewerkerAansluiting() {
    return new StreamBinding<>(
        new MedewerkerSoort(),
        List.of(new Medewerkerslijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  StreamHandler<Medewerkerstand, MedewerkerGebeurtenis> medewerkers(
      StreamEngine engine, StreamBinding<Medewerkerstand, MedewerkerGebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }

  @Bean
  StreamBinding<Maandstand, MaandGebeurtenis> maandAansluiting() {
    return new StreamBinding<>(
        new MaandSoort(),
        List.of(new Maandenlijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  StreamHandler<Maandstand, MaandGebeurtenis> maandVerwerker(
      StreamEngine engine, StreamBinding<Maandstand, MaandGebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }

  @Bean
  StreamBinding<Optional<BijeenkomstGehouden>, BijeenkomstGebeurtenis> bijeenkomstAansluiting() {
    return new StreamBinding<>(
        new BijeenkomstSoort(),
        List.of(new Bijeenkomstenlijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  StreamHandler<Optional<BijeenkomstGehouden>, BijeenkomstGebeurtenis> bijeenkomstVerwerker(
      StreamEngine engine,
      StreamBinding<Optional<BijeenkomstGehouden>, BijeenkomstGebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }

  @Bean
  StreamBinding<Tijdlijnstand, TijdlijnGebeurtenis> tijdlijnAansluiting() {
    return new StreamBinding<>(
        new TijdlijnSoort(),
        List.of(),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  StreamHandler<Tijdlijnstand, TijdlijnGebeurtenis> tijdlijnVerwerker(
      StreamEngine engine, StreamBinding<Tijdlijnstand, TijdlijnGebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }

  @Bean
  StreamBinding<Plafondstand, PlafondGebeurtenis> plafondAansluiting(
      ObjectProvider<Plekken> plekken) {
    return new StreamBinding<>(
        new PlafondSoort(),
        List.of(new Plafondlijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn(),
        Map.of(PlafondSoort.TOETS, (stroom, termijn, nu) -> plekken.getObject().toets(stroom, nu)));
  }

  @Bean
  StreamHandler<Plafondstand, PlafondGebeurtenis> plafondVerwerker(
      StreamEngine engine, StreamBinding<Plafondstand, PlafondGebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }

  private static <G> Decision<G> geenTermijn() {
    throw new IllegalStateException("this kind of stream has no terms");
  }
}
