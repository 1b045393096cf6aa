package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.participatieketen.werkwijze.Voorwaarde.Alle;
import nl.participatieketen.werkwijze.Voorwaarde.EenVanDeze;
import nl.participatieketen.werkwijze.Voorwaarde.Niet;
import nl.participatieketen.werkwijze.Voorwaarde.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class StapLezenTest {

  private static final YAMLMapper YAML = new YAMLMapper();

  @org.junit.jupiter.api.Test
  void een_stap_met_alles_erop_en_eraan_wordt_gelezen() {
    Stap stap =
        lees(
            """
            code: inspanning
            naam: Inspanning
            soort: opdracht
            door: deelnemer
            met: [wijkteam]
            tweede: klantmanager
            vorm: {soort: groep, grootte: 15, genodigden: 45, begeleiders: 4}
            plaats: werkplein
            minuten: 90
            termijn: {uiterlijk: P3D, na: aanmelding, dagen: werkdagen, herinnering: P2D, bron: S2 4.4}
            initiatief: deelnemer
            uitnodigen: {via: [brief, sms], door: consulent}
            legtVast: {crisis: verplicht, opmerking: mag}
            vereist: [getekend]
            wachtOp: [huisvesting]
            lijn: werk
            verplicht: nee
            herhaalbaar: ja
            afweging: ja
            nietVerschenen: {opnieuw: 2, daarna: {uitkomst: niet-verschenen}}
            teLaat: {stap: bellen}
            vervolg:
              - {als: {crisis: {is: ja}}, stap: crisisopvang, bron: S2 4.4}
              - {als: {zrm.werk: {hoogstens: 2}}, stappen: [inkomen, huisvesting]}
              - {als: {a: {bekend: nee}, b: {eenVan: [x, y]}}, terugNaar: screening}
              - {als: {niet: {a: {is: 40}}}, groep: naar-werk}
              - {als: {eenVanDeze: [{a: {vanaf: 40, tot: 80}}, {b: {is: z}}]}, route: r}
              - {anders: ja, indeling: ja, uitleg: dan de groepen}
            """,
            Stap.class);
    assertThat(stap.vorm().genodigden()).isEqualTo(45);
    assertThat(stap.termijn())
        .isEqualTo(
            new Termijn(
                Duur.van("P3D"), "aanmelding", Dagen.WERKDAGEN, Duur.van("P2D"), null, "S2 4.4"));
    assertThat(stap.legtVast()).containsEntry("crisis", Vastlegging.VERPLICHT);
    assertThat(stap.verplicht()).isFalse();
    assertThat(stap.herhaalbaar()).isTrue();
    assertThat(stap.afweging()).isTrue();
    assertThat(stap.nietVerschenen())
        .isEqualTo(new NietVerschenen(2, new Doel.Uitkomst("niet-verschenen"), null, null));
    assertThat(stap.teLaat()).isEqualTo(new Doel.Stappen(List.of("bellen"), false));
    assertThat(stap.vervolg())
        .containsExactly(
            new Vervolg(
                new Test("crisis", new Toets.Is("ja")),
                new Doel.Stappen(List.of("crisisopvang"), false),
                null,
                "S2 4.4"),
            new Vervolg(
                new Test("zrm.werk", new Toets.Bereik(null, null, BigDecimal.TWO)),
                new Doel.Stappen(List.of("inkomen", "huisvesting"), false),
                null,
                null),
            new Vervolg(
                new Alle(
                    List.of(
                        new Test("a", new Toets.Bekend(false)),
                        new Test("b", new Toets.EenVan(List.of("x", "y"))))),
                new Doel.Stappen(List.of("screening"), true),
                null,
                null),
            new Vervolg(
                new Niet(new Test("a", new Toets.Is("40"))),
                new Doel.Groep("naar-werk"),
                null,
                null),
            new Vervolg(
                new EenVanDeze(
                    List.of(
                        new Test(
                            "a",
                            new Toets.Bereik(BigDecimal.valueOf(40), BigDecimal.valueOf(80), null)),
                        new Test("b", new Toets.Is("z")))),
                new Doel.Route("r"),
                null,
                null),
            new Vervolg(Voorwaarde.ALTIJD, new Doel.Indeling(), "dan de groepen", null));
    assertThat(stap.vervolg().getLast().anders()).isTrue();
  }

  @org.junit.jupiter.api.Test
  void wat_een_stap_niet_zegt_heeft_een_gewone_betekenis() {
    Stap stap = lees("{code: a, naam: A, soort: gesprek, door: consulent}", Stap.class);
    assertThat(stap.verplicht()).isTrue();
    assertThat(stap.herhaalbaar()).isFalse();
    assertThat(stap.vorm()).isEqualTo(Vorm.INDIVIDUEEL);
    assertThat(stap.initiatief()).isEqualTo(Initiatief.ORGANISATIE);
    assertThat(stap.vervolg()).isEmpty();
    assertThat(stap.legtVast()).isEmpty();
  }

  @org.junit.jupiter.api.Test
  void een_feit_een_groep_en_een_route_worden_gelezen() {
    Feit zrm =
        lees(
            "{code: zrm, naam: ZRM, soort: scores, schaal: {van: 1, totEnMet: 5},"
                + " gebieden: {werk: Werk}, categorie: maatschappelijk, vertrouwelijk: ja}",
            Feit.class);
    assertThat(zrm.schaal()).isEqualTo(new Schaal(1, 5));
    assertThat(zrm.vertrouwelijk()).isTrue();
    assertThat(lees("{code: b, naam: B, soort: getal}", Feit.class).categorie())
        .isEqualTo(Categorie.WERK);
    Groep groep = lees("{code: g, naam: G, anders: ja, routes: [r]}", Groep.class);
    assertThat(groep.anders()).isTrue();
    Route route =
        lees(
            "{code: r, naam: R, soort: buiten-keten, beschikbaar: nee, reden: geen beleid,"
                + " plafond: {plaatsen: 140}}",
            Route.class);
    assertThat(route.beschikbaar()).isFalse();
    assertThat(route.fasen()).isNull();
  }

  @org.junit.jupiter.api.Test
  void ja_en_nee_zijn_de_enige_antwoorden() {
    assertThatThrownBy(
            () ->
                lees("{code: a, naam: A, soort: gesprek, door: b, herhaalbaar: soms}", Stap.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("schrijf ja of nee");
  }

  private static <T> T lees(String yaml, Class<T> soort) {
    return JsonMapper.shared().treeToValue(YAML.readTree(yaml), soort);
  }
}
