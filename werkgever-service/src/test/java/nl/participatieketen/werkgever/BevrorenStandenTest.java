package nl.participatieketen.werkgever;

import java.util.Optional;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.testsupport.FrozenFolds;
import nl.participatieketen.testsupport.FrozenKind;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;

/** What was ever stored folds to the state to which it folded when it was released. */
class BevrorenStandenTest {

  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());

  private static final FrozenFolds STANDEN =
      FrozenFolds.of(
          bevroren(new KandidaatBesluit()),
          bevroren(new PlaatsingBesluit(WERKWIJZEN)),
          bevroren(new WerkplekBesluit(WERKWIJZEN)));

  @Test
  void wat_is_uitgegeven_vouwt_nog_tot_dezelfde_stand() {
    STANDEN.verifyStates();
  }

  @Test
  void elke_soort_stroom_en_elke_opgeslagen_naam_is_bevroren() {
    STANDEN.verifyComplete("nl.participatieketen.werkgever");
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
