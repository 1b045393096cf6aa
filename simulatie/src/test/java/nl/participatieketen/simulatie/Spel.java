package nl.participatieketen.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.traject.keten.Trajectkant;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.keten.Werkgeverkant;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Two people, a werkplek with one place and one with two, and everyone who acts at once. */
final class Spel {

  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  private static final Organisaties ORGANISATIES = Organisaties.laad(Optional.empty(), WERKWIJZEN);
  private static final Organisatie GEMEENTE = ORGANISATIES.zoek("gemeente-voorbeeld").orElseThrow();
  private static final int BEURTEN = 60;

  private final Random toeval;
  private final Klok klok = new Klok(Instant.parse("2026-05-18T08:30:00Z"));
  private final Bus bus;
  private final Trajectkant traject;
  private final Werkgeverkant werkgever;
  private final List<UUID> werkplekken;

  Spel(long zaad) {
    this.toeval = new Random(zaad);
    this.bus = new Bus(toeval);
    this.traject = new Trajectkant(WERKWIJZEN, ORGANISATIES, klok, bus::vertel);
    this.werkgever = new Werkgeverkant(WERKWIJZEN, GEMEENTE, klok, bus::vertel);
    var intake = new Intakekant(GEMEENTE.id(), klok, bus::vertel);
    bus.luister("intake", intake::hoor, Topics.TRAJECT);
    bus.luister("traject", traject::hoor, Topics.INTAKE, Topics.WERKGEVER);
    bus.luister("werkgever", werkgever::hoor, Topics.TRAJECT, Topics.WERKGEVER);
    this.werkplekken = List.of(werkgever.biedAan(1), werkgever.biedAan(2));
    for (int persoon = 0; persoon < 2; persoon++) {
      intake.meldAan(new UUID(1, persoon), new UUID(2, persoon), 1);
    }
  }

  /** Everybody does something, in an order that chance picks, and then it becomes quiet. */
  void speel() {
    for (int beurt = 0; beurt < BEURTEN; beurt++) {
      beurt();
    }
    wordStil();
  }

  /** The nazorg of whatever still runs is over. */
  void laatDuurzaamWorden() {
    klok.vooruit(Duration.ofDays(200));
    wordStil();
  }

  private void beurt() {
    switch (toeval.nextInt(12)) {
      case 0 -> iemand().ifPresent(id -> traject.verklaarBemiddelbaar(GEMEENTE.id(), id));
      case 1, 2 -> iemand().ifPresent(this::plaats);
      case 3 -> iemand().ifPresent(id -> traject.rondAf(GEMEENTE.id(), id));
      case 4 -> iemand().ifPresent(id -> traject.meldTerug(GEMEENTE.id(), id));
      case 5 -> bus.herhaal();
      case 6 -> {
        klok.vooruit(Duration.ofSeconds(toeval.nextInt(90)));
        werkgever.verstrijk();
      }
      default -> bus.bezorg();
    }
  }

  private void plaats(UUID trajectId) {
    UUID werkplek = werkplekken.get(toeval.nextInt(werkplekken.size()));
    werkgever.plaats(trajectId, werkplek, toeval.nextInt(4) == 0);
  }

  private Optional<UUID> iemand() {
    List<UUID> trajecten = List.copyOf(traject.standen().keySet());
    return trajecten.isEmpty()
        ? Optional.empty()
        : Optional.of(trajecten.get(toeval.nextInt(trajecten.size())));
  }

  private void wordStil() {
    do {
      while (!bus.isLeeg()) {
        bus.bezorg();
        if (toeval.nextInt(5) == 0) {
          bus.herhaal();
        }
      }
      klok.vooruit(Duration.ofMinutes(2));
      werkgever.verstrijk();
    } while (!bus.isLeeg());
  }

  /** How many plaatsingen ended because their traject had. */
  long gekruist() {
    return werkgever.plaatsingen().values().stream()
        .filter(
            stand ->
                stand instanceof Plaatsing.Uitgevallen uit
                    && uit.reden().equals("traject-geeindigd"))
        .count();
  }

  long lopend() {
    return traject.standen().values().stream().filter(Stand.Geplaatst.class::isInstance).count();
  }

  long duurzaam() {
    return werkgever.plaatsingen().values().stream()
        .filter(Plaatsing.Duurzaam.class::isInstance)
        .count();
  }

  /** What both say of everyone is the same, and the places are held by whoever works there. */
  void isHetEens() {
    Map<UUID, Plaatsing> plaatsingen = werkgever.plaatsingen();
    traject.standen().forEach((id, stand) -> isHetEens(id, stand, plaatsingen));
    for (UUID werkplek : werkplekken) {
      assertThat(((Werkplek.Aangeboden) werkgever.werkplek(werkplek)).plaatsen().held().keySet())
          .as("wie een plek heeft werkt er")
          .isEqualTo(
              plaatsingen.entrySet().stream()
                  .filter(e -> afspraak(e.getValue()).werkplekId().equals(werkplek))
                  .filter(e -> werkt(e.getValue()))
                  .map(Map.Entry::getKey)
                  .collect(Collectors.toSet()));
    }
    assertThat(
            plaatsingen.values().stream()
                .filter(Plaatsing.Gestart.class::isInstance)
                .map(stand -> afspraak(stand).deelnemerId()))
        .as("niemand werkt op twee plekken")
        .doesNotHaveDuplicates();
    assertThat(bus.geweigerd).as("niets belandt bij de dode brieven").isEmpty();
  }

  private void isHetEens(UUID trajectId, Stand stand, Map<UUID, Plaatsing> plaatsingen) {
    List<Plaatsing> eigen =
        plaatsingen.values().stream()
            .filter(p -> afspraak(p).kandidaatId().equals(trajectId))
            .toList();
    Kandidaat kandidaat = werkgever.kandidaat(trajectId);
    assertThat(eigen)
        .as("niets blijft half")
        .noneMatch(Plaatsing.Voorgenomen.class::isInstance)
        .noneMatch(p -> p instanceof Plaatsing.Afgebroken weg && !weg.opgeruimd())
        .noneMatch(p -> p instanceof Plaatsing.Uitgevallen weg && !weg.opgeruimd());
    switch (stand) {
      case Stand.Onbekend s -> {}
      case Stand.Aangeboden s -> assertThat(eigen).isEmpty();
      case Stand.InBegeleiding s -> assertThat(kandidaat).isInstanceOf(Kandidaat.Onbekend.class);
      case Stand.Bemiddelbaar s -> {
        assertThat(kandidaat).isInstanceOf(Kandidaat.Beschikbaar.class);
        assertThat(eigen).noneMatch(Spel::werkt);
      }
      case Stand.Geplaatst s -> {
        assertThat(plaatsingen.get(s.plaatsingId())).isInstanceOf(Plaatsing.Gestart.class);
        assertThat(kandidaat)
            .isInstanceOfSatisfying(
                Kandidaat.Geplaatst.class,
                k -> assertThat(k.plaatsingId()).isEqualTo(s.plaatsingId()));
      }
      case Stand.Teruggemeld s -> isVoorbij(kandidaat, eigen);
      case Stand.Afgerond s when s.plaatsingId() == null -> isVoorbij(kandidaat, eigen);
      case Stand.Afgerond s -> {
        assertThat(plaatsingen.get(Objects.requireNonNull(s.plaatsingId())))
            .isInstanceOf(Plaatsing.Duurzaam.class);
        assertThat(kandidaat).isInstanceOf(Kandidaat.DuurzaamGeplaatst.class);
      }
    }
  }

  /** And for each that began before it was known, somebody is told. */
  private static void isVoorbij(Kandidaat kandidaat, List<Plaatsing> eigen) {
    assertThat(kandidaat)
        .isInstanceOfAny(Kandidaat.Uitgeschreven.class, Kandidaat.NooitIngeschreven.class);
    assertThat(eigen)
        .noneMatch(Spel::werkt)
        .allMatch(p -> !(p instanceof Plaatsing.Uitgevallen uit) || uit.vraagtAandacht());
  }

  private static boolean werkt(Plaatsing stand) {
    return stand instanceof Plaatsing.Gestart || stand instanceof Plaatsing.Duurzaam;
  }

  private static nl.participatieketen.werkgever.plaatsing.Afspraak afspraak(Plaatsing stand) {
    return ((Plaatsing.Bekend) stand).afspraak();
  }
}
