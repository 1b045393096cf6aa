package nl.participatieketen.intake.afweging;

import static nl.participatieketen.intake.besluit.Gegeven.JAN;
import static nl.participatieketen.intake.besluit.Gegeven.doe;
import static nl.participatieketen.intake.besluit.Gegeven.gegeven;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Afweging.Antwoord;
import nl.participatieketen.intake.aanmelding.Afweging.Bevinding;
import nl.participatieketen.intake.aanmelding.Afwegingopdracht;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Verwijzer;
import nl.participatieketen.intake.aanmelding.Weging;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.werkwijze.Identificatie;
import nl.participatieketen.werkwijze.Organisatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fourteen people of S4, Bijlage 2, from aanmelding to where the professional sends them. */
class VignettenAlsZakenTest {

  private static final List<String> KENMERKEN =
      List.of(
          "motivatie",
          "schulden",
          "woonsituatie",
          "verslaving",
          "taal",
          "verstandelijk",
          "lichamelijk",
          "psychisch");
  private static final Organisatie ORGANISATIE =
      new Organisatie(
          "gemeente-proef",
          "Proef",
          new Identificatie.Oin("00000001000000001000"),
          List.of("leiden"),
          Map.of(),
          List.of());

  @ParameterizedTest(name = "casus {0}")
  @CsvSource({
    "1,00001111", "2,11101010", "3,01010010", "4,10001000", "5,00100011", "6,10110001",
    "7,01100100", "8,11000101", "9,11111111", "10,01011001", "11,10010110", "12,00111100",
    "13,00011100", "14,00101001"
  })
  void iedere_casus_loopt_als_zaak_en_de_uitkomst_is_aan_de_professional(
      int casus, String kenmerken) {
    for (boolean mogelijk : List.of(true, false)) {
      var gewogen = bijAfweging().na(afweging(casus, kenmerken, mogelijk));
      Weging weging = Objects.requireNonNull(gewogen.zaak().rond().afwegingen().getLast().weging());
      assertThat(weging.spelend()).isEqualTo(spelend(kenmerken));
      Map<String, Object> feiten = new LinkedHashMap<>();
      feiten.put("handreiking-gebruikt", true);
      feiten.put("externe-deskundige", false);
      feiten.put("twijfel", false);
      feiten.put("traject-mogelijk", mogelijk);
      var besloten = gewogen.na(doe("afweging", feiten));
      var klaar = mogelijk ? overgedragen(besloten, casus) : besloten;
      assertThat(klaar.zaak().plek())
          .isInstanceOfSatisfying(
              Plek.Ingedeeld.class,
              ingedeeld ->
                  assertThat(ingedeeld.groep())
                      .isEqualTo(mogelijk ? "traject-bij-rw" : "participatie"));
    }
  }

  private static Gegeven overgedragen(Gegeven besloten, int casus) {
    return besloten
        .na(
            doe(
                "overdrachtsformulier",
                Map.of(
                    "overdrachtsformulier-compleet",
                    true,
                    "toelichting-traject",
                    "Casus %d begint met een vaste begeleider.".formatted(casus))))
        .na(doe("aanmelden", Map.of()));
  }

  private static Gegeven bijAfweging() {
    String kanaal =
        Gegeven.WERKWIJZEN.nieuwste("leiden").orElseThrow().toegang().kanalen().codes().getFirst();
    return gegeven()
        .na(
            new DoeAanmelding(
                new UUID(1, 1),
                ORGANISATIE,
                "leiden",
                kanaal,
                null,
                JAN,
                new Verwijzer("W&I", null, null),
                Gegeven.DAG,
                true,
                Map.of(),
                null,
                null))
        .na(doe("recht-vaststellen", Map.of("recht-op-uitkering", true)))
        .na(doe("intakegesprek", Map.of("competensys", "rapport", "klantbeeld-compleet", true)));
  }

  private static Afwegingopdracht afweging(int casus, String kenmerken, boolean mogelijk) {
    List<Bevinding> bevindingen = new ArrayList<>();
    for (int i = 0; i < KENMERKEN.size(); i++) {
      bevindingen.add(
          new Bevinding(KENMERKEN.get(i), kenmerken.charAt(i) == '1', "CompetenSYS en gesprek"));
    }
    return new Afwegingopdracht(
        "afweging",
        new Afweging(
            List.of(
                new Antwoord(
                    "motivatie",
                    kenmerken.charAt(0) == '1',
                    "Casus %d vertelde in het gesprek wat lukt en wat niet".formatted(casus)),
                new Antwoord(
                    "belemmeringen",
                    true,
                    "Bij casus %d is de situatie al enkele maanden gelijk".formatted(casus)),
                new Antwoord(
                    "combinatie",
                    mogelijk,
                    "Voor casus %d vraagt dit samen een vaste begeleider".formatted(casus))),
            bevindingen,
            false,
            false,
            null),
        Map.of(),
        Set.of());
  }

  private static List<String> spelend(String kenmerken) {
    List<String> spelend = new ArrayList<>();
    for (int i = 0; i < KENMERKEN.size(); i++) {
      boolean aanwezig = kenmerken.charAt(i) == '1';
      if (i == 0 ? !aanwezig : aanwezig) {
        spelend.add(KENMERKEN.get(i));
      }
    }
    return spelend;
  }
}
