package nl.participatieketen.traject.keten;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Opdrachtverwerker;
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
  Aansluiting<Medewerkerstand, MedewerkerGebeurtenis> medewerkerAansluiting() {
    return new Aansluiting<>(
        new MedewerkerSoort(),
        List.of(new Medewerkerslijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  Opdrachtverwerker<Medewerkerstand, MedewerkerGebeurtenis> medewerkers(
      StreamEngine engine, Aansluiting<Medewerkerstand, MedewerkerGebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }

  @Bean
  Aansluiting<Maandstand, MaandGebeurtenis> maandAansluiting() {
    return new Aansluiting<>(
        new MaandSoort(),
        List.of(new Maandenlijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  Opdrachtverwerker<Maandstand, MaandGebeurtenis> maandVerwerker(
      StreamEngine engine, Aansluiting<Maandstand, MaandGebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }

  @Bean
  Aansluiting<Optional<BijeenkomstGehouden>, BijeenkomstGebeurtenis> bijeenkomstAansluiting() {
    return new Aansluiting<>(
        new BijeenkomstSoort(),
        List.of(new Bijeenkomstenlijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  Opdrachtverwerker<Optional<BijeenkomstGehouden>, BijeenkomstGebeurtenis> bijeenkomstVerwerker(
      StreamEngine engine,
      Aansluiting<Optional<BijeenkomstGehouden>, BijeenkomstGebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }

  @Bean
  Aansluiting<Tijdlijnstand, TijdlijnGebeurtenis> tijdlijnAansluiting() {
    return new Aansluiting<>(
        new TijdlijnSoort(),
        List.of(),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  Opdrachtverwerker<Tijdlijnstand, TijdlijnGebeurtenis> tijdlijnVerwerker(
      StreamEngine engine, Aansluiting<Tijdlijnstand, TijdlijnGebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }

  @Bean
  Aansluiting<Plafondstand, PlafondGebeurtenis> plafondAansluiting(
      ObjectProvider<Plekken> plekken) {
    return new Aansluiting<>(
        new PlafondSoort(),
        List.of(new Plafondlijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn(),
        Map.of(PlafondSoort.TOETS, (stroom, termijn, nu) -> plekken.getObject().toets(stroom, nu)));
  }

  @Bean
  Opdrachtverwerker<Plafondstand, PlafondGebeurtenis> plafondVerwerker(
      StreamEngine engine, Aansluiting<Plafondstand, PlafondGebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }

  private static <G> Besluit<G> geenTermijn() {
    throw new IllegalStateException("this kind of stream has no terms");
  }
}
