package nl.participatieketen.intake.afweging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Afweging.Antwoord;
import nl.participatieketen.intake.aanmelding.Weging;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fourteen people of S4, Bijlage 2; the source holds no right answer for any of them. */
class VignettenTest {

  private static final Weger WEGER = new Weger(Kader.LEIDEN);

  @ParameterizedTest(name = "casus {0}")
  @CsvSource({
    "1,false,false,false,false,true,true,true,true,4",
    "2,true,true,true,false,true,false,true,false,4",
    "3,false,true,false,true,false,false,true,false,3",
    "4,true,false,false,false,true,false,false,false,1",
    "5,false,false,true,false,false,false,true,true,3",
    "6,true,false,true,true,false,false,false,true,3",
    "7,false,true,true,false,false,true,false,false,3",
    "8,true,true,false,false,false,true,false,true,3",
    "9,true,true,true,true,true,true,true,true,7",
    "10,false,true,false,true,true,false,false,true,4",
    "11,true,false,false,true,false,true,true,false,3",
    "12,false,false,true,true,true,true,false,false,4",
    "13,false,false,false,true,true,true,false,false,3",
    "14,false,false,true,false,true,false,false,true,3"
  })
  void het_kader_noemt_wat_speelt_en_wat_te_beargumenteren_en_laat_het_besluit_aan_de_mens(
      int casus,
      boolean motivatie,
      boolean schulden,
      boolean woonsituatie,
      boolean verslaving,
      boolean taal,
      boolean verstandelijk,
      boolean lichamelijk,
      boolean psychisch,
      int belemmeringen) {
    var bevindingen =
        Kader.bevindingen(
            motivatie,
            schulden,
            woonsituatie,
            verslaving,
            taal,
            verstandelijk,
            lichamelijk,
            psychisch);
    for (boolean besluit : List.of(true, false)) {
      var afweging =
          new Afweging(antwoorden(casus, motivatie, besluit), bevindingen, false, false, null);
      Weging weging = WEGER.weeg(afweging);
      assertThat(weging.belemmeringen()).hasSize(belemmeringen);
      assertThat(weging.spelend()).hasSize(belemmeringen + (motivatie ? 0 : 1));
      assertThat(weging.spelend().contains("motivatie")).isEqualTo(!motivatie);
      assertThat(weging.punten()).hasSize(weging.spelend().size() + 1);
      assertThat(new Toetsing(Kader.LEIDEN, Set.of()).bezwaren(afweging)).isEmpty();
      assertThat(WEGER.uitkomst(afweging))
          .isEqualTo(besluit ? Uitkomst.MOGELIJK : Uitkomst.NIET_MOGELIJK);
    }
    var kaal =
        new Afweging(
            Stream.of("motivatie", "belemmeringen", "combinatie")
                .map(vraag -> new Antwoord(vraag, true, null))
                .toList(),
            bevindingen,
            false,
            false,
            null);
    assertThat(new Toetsing(Kader.LEIDEN, Set.of()).bezwaren(kaal)).hasSize(3);
  }

  private static List<Antwoord> antwoorden(int casus, boolean motivatie, boolean besluit) {
    return List.of(
        new Antwoord(
            "motivatie",
            motivatie,
            "Casus %d zei in het gesprek wat hij wil doen".formatted(casus)),
        new Antwoord(
            "belemmeringen",
            true,
            "Wat speelt bij casus %d is de laatste maanden stabiel".formatted(casus)),
        new Antwoord(
            "combinatie",
            besluit,
            "Samen vraagt dit bij casus %d extra begeleiding op de werkplek".formatted(casus)));
  }
}
