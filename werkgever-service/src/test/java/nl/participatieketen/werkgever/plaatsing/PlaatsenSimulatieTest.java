package nl.participatieketen.werkgever.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.scheduler.VirtualTimeScheduler;

/**
 * Every order of turns and every fall follows from a seed, so that one that fails can be replayed.
 */
class PlaatsenSimulatieTest {

  private static final int SPELEN = 400;
  private static final int VERZOEKEN = 6;

  private int slapers;
  private VirtualTimeScheduler tijd = VirtualTimeScheduler.create();

  @BeforeEach
  void begin() {
    tijd = VirtualTimeScheduler.getOrSet();
  }

  @AfterEach
  void einde() {
    VirtualTimeScheduler.reset();
  }

  @Test
  void wie_ook_valt_en_wie_ook_eerst_is_er_lekt_geen_plek_en_niemand_werkt_op_twee_plekken() {
    int gestart = 0;
    int afgebroken = 0;
    int gevallen = 0;
    for (long zaad = 0; zaad < SPELEN; zaad++) {
      Spel spel = speel(zaad, 0.08);
      gestart += spel.gestart().size();
      gevallen += spel.beurten.gevallen();
      afgebroken +=
          (int)
              spel.plaatsingen().values().stream()
                  .filter(Plaatsing.Afgebroken.class::isInstance)
                  .count();
    }
    assertThat(gestart).isGreaterThan(SPELEN);
    assertThat(afgebroken).isGreaterThan(SPELEN / 4);
    assertThat(gevallen).isGreaterThan(SPELEN);
    assertThat(slapers).isGreaterThan(SPELEN / 4);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void als_niemand_valt_heeft_iedereen_een_antwoord(long zaad) {
    Spel spel = speel(zaad, 0);
    assertThat(spel.beurten.gevallen()).isZero();
    assertThat(spel.antwoorden).hasSizeGreaterThanOrEqualTo(2 * VERZOEKEN);
  }

  /** Who stalls goes on after their plaatsing was finished by others, and may fall even then. */
  private Spel speel(long zaad, double valkans) {
    var spel = new Spel(zaad, tijd);
    spel.beurten.laatVallen(valkans);
    spel.beurten.laatSlapen(0.08);
    plaatsDoorElkaar(spel);
    spel.speel();
    spel.gestart().stream().limit(1).forEach(spel::valUit);
    spel.rondAlleAf();
    spel.rondAlleAf();
    spel.speel();
    slapers += spel.beurten.slapend();
    spel.beurten.laatSlapen(0);
    spel.beurten.wek();
    spel.speel();
    spel.beurten.laatVallen(0);
    spel.rondAlleAf();
    spel.speel();
    spel.hoorUitval();
    spel.speel();
    isOpgeruimd(spel, zaad);

    plaatsDoorElkaar(spel);
    spel.speel();
    isOpgeruimd(spel, zaad);
    return spel;
  }

  /** Half of them is sent twice at once; the second round sends all of them again. */
  private static void plaatsDoorElkaar(Spel spel) {
    for (int sleutel = 0; sleutel < VERZOEKEN; sleutel++) {
      int kandidaat = sleutel % Spel.KANDIDATEN;
      int werkplek = sleutel * 7 % 3 % Spel.WERKPLEKKEN;
      spel.plaats(kandidaat, werkplek, sleutel);
      if (spel.beurten.kies(2) == 0) {
        spel.plaats(kandidaat, werkplek, sleutel);
      }
    }
  }

  /** Exactly those that run hold a place and a kandidaat, and everyone was told the truth. */
  private static void isOpgeruimd(Spel spel, long zaad) {
    var plaatsingen = spel.plaatsingen();
    assertThat(plaatsingen.values())
        .as("zaad %d", zaad)
        .allMatch(
            stand ->
                stand instanceof Plaatsing.Gestart
                    || stand instanceof Plaatsing.Uitgevallen uit && uit.opgeruimd()
                    || stand instanceof Plaatsing.Afgebroken weg && weg.opgeruimd());
    Set<UUID> bezet = new HashSet<>();
    spel.werkplekken()
        .values()
        .forEach(w -> bezet.addAll(((Werkplek.Aangeboden) w).plaatsen().held().keySet()));
    assertThat(bezet).as("zaad %d", zaad).containsExactlyInAnyOrderElementsOf(spel.gestart());
    assertThat(
            spel.kandidaten().values().stream()
                .filter(Kandidaat.Geplaatst.class::isInstance)
                .map(k -> ((Kandidaat.Geplaatst) k).plaatsingId()))
        .as("zaad %d", zaad)
        .containsExactlyInAnyOrderElementsOf(spel.gestart());
    assertThat(spel.antwoorden).as("zaad %d", zaad).allMatch(antwoord -> isWaar(spel, antwoord));
  }

  private static boolean isWaar(Spel spel, Outcome<Plaatsing> antwoord) {
    return switch (antwoord) {
      case Outcome.Recorded<Plaatsing> ja when ja.state() instanceof Plaatsing.Gestart -> {
        var stand = spel.plaatsingen().get(ja.stream().id());
        yield stand instanceof Plaatsing.Gestart || stand instanceof Plaatsing.Uitgevallen;
      }
      case Outcome.Recorded<Plaatsing> ja -> ja.state() instanceof Plaatsing.Afgebroken;
      case Outcome.Refused<Plaatsing> nee when nee.version() > 0 ->
          spel.plaatsingen().get(nee.stream().id()) instanceof Plaatsing.Afgebroken;
      case Outcome.Refused<Plaatsing> nee -> true;
      case Outcome.Unknown<Plaatsing> onbekend -> false;
      case Outcome.StaleVersion<Plaatsing> oud -> false;
      case Outcome.IdReused<Plaatsing> hergebruikt -> false;
    };
  }
}
