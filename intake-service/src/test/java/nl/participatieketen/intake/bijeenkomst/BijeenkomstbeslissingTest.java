package nl.participatieketen.intake.bijeenkomst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Bericht;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Sessie;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.Gelast;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.LegAanwezigheidVast;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.Nodig;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.NoteerGevolgen;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstopdracht.Plan;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Vormsoort;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;

/** Played on a shipped way of working that invites many at once. */
class BijeenkomstbeslissingTest {

  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  private static final Werkwijze WERKWIJZE = WERKWIJZEN.nieuwste("ijmond-werkt").orElseThrow();
  private static final Stap GROEP =
      WERKWIJZE.intake().stappen().values().stream()
          .filter(stap -> stap.vorm().soort() == Vormsoort.GROEP)
          .filter(stap -> stap.vorm().genodigden() != null)
          .findFirst()
          .orElseThrow();
  private static final Instant NU = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant STRAKS = NU.plus(Duration.ofDays(3));
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);

  private final BijeenkomstSoort soort = new BijeenkomstSoort(WERKWIJZEN);
  private final Bijeenkomstbeslissing beslissing = new Bijeenkomstbeslissing(WERKWIJZEN);

  @Test
  void alleen_een_stap_die_in_een_groep_gebeurt_krijgt_een_bijeenkomst() {
    assertThat(gepland().status()).isEqualTo("gepland");
    assertThat(code(soort.initial(), plan("bestaat-niet", STRAKS), NU))
        .isEqualTo("onbekende-keuze");
    assertThat(code(soort.initial(), plan(GROEP.code(), NU.minusSeconds(1)), NU))
        .isEqualTo("in-het-verleden");
  }

  @Test
  void er_worden_er_niet_meer_genodigd_dan_de_werkwijze_zegt_en_niemand_dubbel() {
    int hoogstens = GROEP.vorm().genodigden() == null ? 0 : GROEP.vorm().genodigden();
    List<UUID> teVeel = LongStream.rangeClosed(0, hoogstens).mapToObj(i -> new UUID(1, i)).toList();
    assertThat(code(gepland(), new Nodig(teVeel, "brief"), NU)).isEqualTo("bijeenkomst-vol");
    Sessie vol = na(gepland(), new Nodig(teVeel.subList(1, teVeel.size()), "brief"), NU);
    assertThat(vol.genodigd()).hasSize(hoogstens);
    assertThat(na(vol, new Nodig(List.of(teVeel.get(1)), "brief"), NU)).isEqualTo(vol);
  }

  @Test
  void wie_er_niet_was_is_niet_verschenen_en_de_intakes_horen_het_een_keer() {
    Sessie genodigd = na(gepland(), new Nodig(List.of(A, B), "brief"), NU);
    assertThat(genodigd.teVerwerken())
        .containsOnly(Map.entry(A, Bericht.GENODIGD), Map.entry(B, Bericht.GENODIGD));
    assertThat(soort.deadlines(genodigd)).hasSize(1);
    Sessie gehoord = na(genodigd, new NoteerGevolgen(NU, Map.of(A, "genodigd", B, "genodigd")), NU);
    assertThat(soort.deadlines(gehoord)).isEmpty();
    assertThat(code(gehoord, new LegAanwezigheidVast(List.of(A)), NU))
        .isEqualTo("nog-niet-gehouden");
    assertThat(code(gehoord, new LegAanwezigheidVast(List.of(new UUID(9, 9))), STRAKS))
        .isEqualTo("niet-genodigd");
    Sessie gehouden = na(gehoord, new LegAanwezigheidVast(List.of(A)), STRAKS);
    assertThat(gehouden.teVerwerken())
        .containsOnly(Map.entry(A, Bericht.AANWEZIG), Map.entry(B, Bericht.AFWEZIG));
    assertThat(code(gehouden, new Nodig(List.of(B), "brief"), STRAKS))
        .isEqualTo("bijeenkomst-voorbij");
  }

  @Test
  void wat_er_ondertussen_bij_kwam_wordt_niet_vergeten() {
    Sessie eerst = na(gepland(), new Nodig(List.of(A), "brief"), NU);
    Sessie meer = na(eerst, new Nodig(List.of(B), "brief"), NU.plusSeconds(5));
    assertThat(code(meer, new NoteerGevolgen(NU, Map.of(A, "genodigd")), NU))
        .isEqualTo("meer-te-verwerken");
  }

  @Test
  void wat_is_afgelast_zegt_ook_de_afspraken_af() {
    Sessie afgelast =
        na(na(gepland(), new Nodig(List.of(A), "brief"), NU), new Gelast("ziekte"), NU);
    assertThat(afgelast.status()).isEqualTo("afgelast");
    assertThat(afgelast.teVerwerken()).containsEntry(A, Bericht.AFGELAST);
  }

  private Sessie gepland() {
    return na(soort.initial(), plan(GROEP.code(), STRAKS), NU);
  }

  private static Plan plan(String stap, Instant tijdstip) {
    return new Plan(
        Organisaties.laad(Optional.empty(), WERKWIJZEN).alle().stream()
            .filter(organisatie -> organisatie.werkwijzen().contains(WERKWIJZE.id()))
            .findFirst()
            .orElseThrow(),
        WERKWIJZE.id(),
        stap,
        tijdstip,
        null,
        List.of());
  }

  private Sessie na(Bijeenkomst stand, Bijeenkomstopdracht opdracht, Instant nu) {
    return switch (beslissing.beslis(stand, opdracht, nu)) {
      case Decision.Accepted<Bijeenkomstgebeurtenis>(var gebeurtenissen) -> {
        Bijeenkomst daarna = stand;
        for (Bijeenkomstgebeurtenis gebeurtenis : gebeurtenissen) {
          daarna = soort.evolve(daarna, gebeurtenis);
        }
        yield (Sessie) daarna;
      }
      case Decision.Refused<Bijeenkomstgebeurtenis>(var grond) ->
          throw new AssertionError("refused: " + grond);
    };
  }

  private String code(Bijeenkomst stand, Bijeenkomstopdracht opdracht, Instant nu) {
    return beslissing.beslis(stand, opdracht, nu)
            instanceof Decision.Refused<Bijeenkomstgebeurtenis>(var grond)
        ? grond.code()
        : "aanvaard";
  }
}
