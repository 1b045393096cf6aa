package nl.participatieketen.werkgever.plaatsen;

import static nl.participatieketen.werkgever.opstelling.Gegeven.GEMEENTE;
import static nl.participatieketen.werkgever.opstelling.Gegeven.WERKWIJZEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatIngeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatSoort;
import nl.participatieketen.werkgever.kandidaat.Profiel;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBeslissing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingSoort;
import nl.participatieketen.werkgever.werkplek.Aanbod;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBeslissing;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.WerkplekAangeboden;
import nl.participatieketen.werkgever.werkplek.WerkplekSoort;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/**
 * Many who place at once, and fall: three kandidaten, a werkplek with one place and one with two.
 */
final class Spel {

  static final int KANDIDATEN = 3;
  static final int WERKPLEKKEN = 2;

  private static final Instant NU = Instant.parse("2026-05-18T08:30:00Z");
  private static final LocalDate DAG = LocalDate.of(2026, 5, 18);
  private static final Actor ACTOR = new Actor(GEMEENTE.id(), "mw-1", "accountmanager");
  private static final KeyRing SLEUTELS = new KeyRing(new byte[96]);

  final Beurten beurten;
  final Geheugen geheugen = new Geheugen();
  final List<Outcome<Plaatsing>> antwoorden = new ArrayList<>();
  private int spelers;

  Spel(long zaad, VirtualTimeScheduler tijd) {
    this.beurten = new Beurten(zaad, tijd);
    for (int i = 0; i < KANDIDATEN; i++) {
      schrijf(
          new KandidaatSoort(),
          kandidaat(i),
          new KandidaatIngeschreven(
              new UUID(7, i),
              new Werkwijzeversie("basis", 1),
              DAG,
              new Profiel(List.of("groen"), 24, null, false),
              1));
    }
    for (int i = 0; i < WERKPLEKKEN; i++) {
      schrijf(
          new WerkplekSoort(),
          werkplek(i),
          new WerkplekAangeboden(new Aanbod("groen", "regulier", 24, i + 1, DAG, null, null)));
    }
  }

  /** Somebody sends a request; the same key is the same request. */
  void plaats(int kandidaat, int werkplek, int sleutel) {
    Request verzoek =
        new Request(
            GEMEENTE,
            ACTOR,
            "/v1/plaatsingen",
            NU,
            "\"sleutel-%d\"".formatted(sleutel),
            null,
            null,
            SLEUTELS);
    var voornemen =
        new Voornemen(kandidaat(kandidaat), werkplek(werkplek), "regulier", 20, DAG, null);
    doe(speler().plaatser().plaats(verzoek, verzoek.begin(voornemen), voornemen));
  }

  /** The term of every plaatsing that was left half-way passes. */
  void rondAlleAf() {
    plaatsingen()
        .forEach(
            (id, stand) -> {
              if (!new PlaatsingSoort().deadlines(stand).isEmpty()
                  && !(stand instanceof Plaatsing.Gestart)) {
                doe(speler().afronder().rondAf(stroom(PlaatsingSoort.NAAM, id), NU));
              }
            });
  }

  /** One plaatsing ends, and the service hears it. */
  void valUit(UUID id) {
    schrijf(new PlaatsingSoort(), id, new PlaatsingUitgevallen("geen-klik", DAG, null));
    hoorUitval();
  }

  /** What the service does on hearing of uitval; it hears of it until it was done. */
  void hoorUitval() {
    plaatsingen()
        .forEach(
            (id, stand) -> {
              if (stand instanceof Plaatsing.Uitgevallen weg) {
                doe(laatLos(speler().stappen(), stroom(PlaatsingSoort.NAAM, id), weg.afspraak()));
              }
            });
  }

  private static Mono<Outcome<Plaatsing>> laatLos(
      Stappen stappen, StreamId plaatsing, Afspraak afspraak) {
    return stappen
        .lees(plaatsing, NU)
        .flatMap(gang -> stappen.geefPlekVrij(gang, afspraak).then(stappen.laatLos(gang, afspraak)))
        .then(Mono.empty());
  }

  void speel() {
    beurten.speel(this::klopt);
  }

  Map<UUID, Plaatsing> plaatsingen() {
    return geheugen.standen(new PlaatsingSoort());
  }

  List<UUID> gestart() {
    return plaatsingen().entrySet().stream()
        .filter(e -> e.getValue() instanceof Plaatsing.Gestart)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  Map<UUID, Werkplek> werkplekken() {
    return geheugen.standen(new WerkplekSoort());
  }

  Map<UUID, Kandidaat> kandidaten() {
    return geheugen.standen(new KandidaatSoort());
  }

  /** What must hold at every moment: whoever runs has a place and the kandidaat. */
  private void klopt() {
    var werkplekken = werkplekken();
    var kandidaten = kandidaten();
    werkplekken.values().forEach(w -> assertThat(((Werkplek.Aangeboden) w).vrij()).isNotNegative());
    plaatsingen()
        .forEach(
            (id, stand) -> {
              if (stand instanceof Plaatsing.Gestart s) {
                assertThat(werkplekken.get(s.afspraak().werkplekId()))
                    .isInstanceOfSatisfying(
                        Werkplek.Aangeboden.class, w -> assertThat(w.bezet()).containsKey(id));
                assertThat(kandidaten.get(s.afspraak().kandidaatId()))
                    .isInstanceOfSatisfying(
                        Kandidaat.Geplaatst.class, k -> assertThat(k.plaatsingId()).isEqualTo(id));
              }
            });
  }

  private void doe(Mono<Outcome<Plaatsing>> werk) {
    var _ = werk.subscribe(antwoorden::add);
  }

  private record Handen(Stappen stappen, Afronder afronder, Plaatser plaatser) {}

  private Handen speler() {
    var speler = new Speler(spelers++, geheugen, beurten);
    var plaatsingen = new StreamHandler<>(speler, new PlaatsingSoort(), id -> {});
    var werkplekken = new StreamHandler<>(speler, new WerkplekSoort(), id -> {});
    var kandidaten = new StreamHandler<>(speler, new KandidaatSoort(), id -> {});
    var opPlaatsing = new PlaatsingBeslissing(WERKWIJZEN);
    var opWerkplek = new WerkplekBeslissing(WERKWIJZEN);
    var stappen = new Stappen(plaatsingen, werkplekken, kandidaten, opPlaatsing, opWerkplek);
    var afronder = new Afronder(stappen);
    return new Handen(
        stappen,
        afronder,
        new Plaatser(plaatsingen, werkplekken, kandidaten, opPlaatsing, opWerkplek, afronder));
  }

  private <S, G> void schrijf(StreamKind<S, G> soort, UUID id, G gebeurtenis) {
    EventStream<G> stroom = geheugen.lees(stroom(soort.name(), id));
    var opdracht = Command.of("begin-" + stroom.version(), ACTOR, NU);
    geheugen.voegToe(
        stroom,
        null,
        new Commit<>(
            stroom.version() + 1, opdracht.id(), null, NU, ACTOR, null, List.of(gebeurtenis)));
  }

  private static StreamId stroom(String soort, UUID id) {
    return new StreamId(GEMEENTE.id(), soort, id);
  }

  private static UUID kandidaat(int nummer) {
    return new UUID(1, nummer);
  }

  private static UUID werkplek(int nummer) {
    return new UUID(2, nummer);
  }
}
