package nl.participatieketen.traject;

import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.testsupport.FrozenFolds;
import nl.participatieketen.testsupport.FrozenKind;
import nl.participatieketen.traject.aankondiging.AankondigingSoort;
import nl.participatieketen.traject.begin.Beginvoorwaarden;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstSoort;
import nl.participatieketen.traject.maand.MaandSoort;
import nl.participatieketen.traject.medewerker.MedewerkerSoort;
import nl.participatieketen.traject.plafond.PlafondSoort;
import nl.participatieketen.traject.tijdlijn.TijdlijnSoort;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.TrajectSoort;
import org.junit.jupiter.api.Test;

/** What was ever stored folds to the state to which it folded when it was released. */
class BevrorenStandenTest {

  private static final FrozenFolds STANDEN =
      FrozenFolds.of(
          bevroren(
              new AankondigingSoort(
                  new Beginvoorwaarden(Proeftraject.WERKWIJZEN, Proeftraject.ORGANISATIES))),
          bevroren(new BijeenkomstSoort()),
          bevroren(new MaandSoort()),
          bevroren(new MedewerkerSoort()),
          bevroren(new PlafondSoort()),
          bevroren(new TijdlijnSoort()),
          bevroren(new TrajectSoort()));

  @Test
  void wat_is_uitgegeven_vouwt_nog_tot_dezelfde_stand() {
    STANDEN.verifyStates();
  }

  @Test
  void elke_soort_stroom_en_elke_opgeslagen_naam_is_bevroren() {
    STANDEN.verifyComplete("nl.participatieketen.traject");
  }

  @Test
  void geen_gebeurtenis_bewaart_een_constante_onder_haar_naam_in_java() {
    STANDEN.verifyNoConstantIsStoredUnderItsName();
  }

  private static <S, G> FrozenKind<S, G> bevroren(StreamKind<S, G> soort) {
    return new FrozenKind<>(
        soort.getClass(),
        soort.name(),
        soort.events().eventClasses(),
        soort.initial(),
        soort::evolve);
  }
}
