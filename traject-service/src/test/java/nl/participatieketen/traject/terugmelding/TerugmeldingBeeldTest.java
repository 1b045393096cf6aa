package nl.participatieketen.traject.terugmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.traject.Gebeurtenis.TerugmeldingGedaan;
import nl.participatieketen.traject.traject.Gegeven;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Voorbeeld;
import org.junit.jupiter.api.Test;

class TerugmeldingBeeldTest {

  private static final StreamId STROOM =
      new StreamId("werkbedrijf-voorbeeld", TrajectSoort.NAAM, new UUID(7, 7));

  @Test
  void elk_antwoord_heeft_zijn_argument() {
    assertThat(beeld(Voorbeeld.TERUGGEMELD).antwoorden())
        .extracting(a -> a.vraag() + ": " + a.argument())
        .containsExactly(
            "motivatie: komt elke afspraak na",
            "belemmeringen: heeft nog geen vaste woonplek",
            "combinatie: eerst een dak, dan pas werk");
  }

  @Test
  void als_de_sleutel_vernietigd_is_blijven_de_antwoorden_en_is_het_waarom_weg() {
    var met = Voorbeeld.TERUGGEMELD;
    var zonder = new TerugmeldingGedaan(met.reden(), met.antwoorden(), met.gemeldOp(), null, null);
    assertThat(beeld(zonder).advies()).isNull();
    assertThat(beeld(zonder).antwoorden())
        .hasSize(3)
        .allSatisfy(antwoord -> assertThat(antwoord.argument()).isNull());
  }

  private static TerugmeldingBeeld beeld(TerugmeldingGedaan gedaan) {
    var stand = Gegeven.gegeven(Voorbeeld.GESTART, gedaan).stand();
    return TerugmeldingBeeld.van(STROOM, (Teruggemeld) stand);
  }
}
