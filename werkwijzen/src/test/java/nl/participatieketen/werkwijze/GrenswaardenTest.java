package nl.participatieketen.werkwijze;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import nl.participatieketen.werkwijze.verloop.Verloop;
import nl.participatieketen.werkwijze.verloop.Voortgang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At, just under and just above every boundary that the sources give. */
class GrenswaardenTest {

  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          weener-xl | loonwaarde=0 | loonwaarde-tot-30
          weener-xl | loonwaarde=29.9 | loonwaarde-tot-30
          weener-xl | loonwaarde=30 directe-match=geen | loonwaarde-30-tot-80
          weener-xl | loonwaarde=79.9 directe-match=geen | loonwaarde-30-tot-80
          weener-xl | loonwaarde=80 directe-match=geen | loonwaarde-vanaf-80
          weener-xl | loonwaarde=120 directe-match=geen | loonwaarde-vanaf-80
          sudwest-fryslan | loonwaarde=39.9 | groep-3
          sudwest-fryslan | loonwaarde=40 | groep-2
          sudwest-fryslan | loonwaarde=79.9 | groep-2
          sudwest-fryslan | loonwaarde=80 | groep-1
          maastricht-heuvelland | zelfredzaam=nee maanden-tot-werk=3 | makkelijk-bemiddelbaar
          maastricht-heuvelland | zelfredzaam=nee maanden-tot-werk=4 | moeilijk-bemiddelbaar
          tilburg-noma | tijd-te-bepalen=ja maanden-tot-werk=12 | naar-werk
          tilburg-noma | tijd-te-bepalen=ja maanden-tot-werk=13 | meer-tijd-nodig
          tilburg-noma | tijd-te-bepalen=nee | niet-te-bepalen
          uw-utrecht | loonwaarde=49.9 grote-afstand=ja | onder-50
          uw-utrecht | loonwaarde=50 grote-afstand=nee | van-50-tot-80
          uw-utrecht | loonwaarde=79.9 grote-afstand=nee | van-50-tot-80
          uw-utrecht | loonwaarde=80 grote-afstand=ja | van-80-met-afstand
          uw-utrecht | loonwaarde=80 grote-afstand=nee | overig
          uw-utrecht | loonwaarde=100 grote-afstand=ja | van-80-met-afstand
          uw-utrecht | loonwaarde=100.1 grote-afstand=ja | overig
          pastiel | loonwaarde=39.9 maanden-tot-werk=18 | onder-40
          pastiel | loonwaarde=40 maanden-tot-werk=18 | van-40-tot-80
          pastiel | loonwaarde=79.9 maanden-tot-werk=18 | van-40-tot-80
          pastiel | loonwaarde=80 maanden-tot-werk=18 | vanaf-80
          pastiel | loonwaarde=40 maanden-tot-werk=19 | meer-tijd-nodig
          werkbedrijf-lelystad | arbeidscapaciteit=29.9 maanden-tot-werk=24 bijzondere-groep=geen startfase=werkervaring | buiten-doelgroep
          werkbedrijf-lelystad | arbeidscapaciteit=30 maanden-tot-werk=24 bijzondere-groep=geen startfase=werkervaring | werkfit
          werkbedrijf-lelystad | arbeidscapaciteit=30 maanden-tot-werk=25 bijzondere-groep=geen startfase=werkervaring | buiten-doelgroep
          werkbedrijf-lelystad | arbeidscapaciteit=30 maanden-tot-werk=24 bijzondere-groep=banenafspraak | bijzonder
          """)
  void elke_grens_hoort_bij_de_groep_die_het_bestand_noemt(
      String werkwijze, String feiten, String groep) {
    assertThat(ingedeeld(werkwijze, feiten).groep()).isEqualTo(groep);
  }

  @ParameterizedTest(name = "{0}: {1} opent {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alphen-rijnstreek | afstand=traject leeftijd=26 | re-integratie onderwijs
          alphen-rijnstreek | afstand=traject leeftijd=27 | re-integratie
          alphen-rijnstreek | afstand=onderzoeken leeftijd=40 | re-integratie
          weener-xl | loonwaarde=40 directe-match=wep | wep
          weener-xl | loonwaarde=40 directe-match=geen | aan-de-slag
          weener-xl | loonwaarde=29.9 | werk-en-participatie
          sudwest-fryslan | loonwaarde=40 | pastiel flexformule empowerment
          sudwest-fryslan | loonwaarde=39.9 | dagbesteding
          tilburg-noma | tijd-te-bepalen=nee | diamant-groep sagenn tilburgs-alternatief maatschappelijke-participatie
          ijmond-werkt | door-gemeente=nee praktijkschool=nee | sterk-naar-werk
          ijmond-werkt | door-gemeente=nee praktijkschool=ja | praktijkschool
          ijmond-werkt | door-gemeente=ja praktijkschool=nee | gemeente
          uw-utrecht | loonwaarde=80 grote-afstand=nee | terug-naar-gemeente
          pastiel | loonwaarde=80 maanden-tot-werk=6 | terug-naar-gemeente
          """)
  void wat_openstaat_volgt_uit_de_feiten_en_uit_wat_het_beleid_openzet(
      String werkwijze, String feiten, String routes) {
    assertThat(ingedeeld(werkwijze, feiten).routes()).containsExactly(routes.split(" "));
  }

  private static Gevolg.Ingedeeld ingedeeld(String id, String feiten) {
    Werkwijze werkwijze = WERKWIJZEN.zoek(id, 1).orElseThrow();
    Verloop intake =
        Verloop.van(
            werkwijze.intake(), werkwijze.feiten(), werkwijze.groepen(), werkwijze.routes());
    Map<String, String> bekend =
        Stream.of(feiten.split(" "))
            .map(feit -> feit.split("="))
            .collect(toMap(feit -> feit[0], feit -> feit[1]));
    Gevolg gevolg = intake.deelIn(new Voortgang(bekend, Map.of(), Map.of()));
    assertThat(gevolg).isInstanceOf(Gevolg.Ingedeeld.class);
    return (Gevolg.Ingedeeld) gevolg;
  }
}
