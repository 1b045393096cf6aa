package nl.participatieketen.werkgever.plaatsing;

import static nl.participatieketen.werkgever.opstelling.Gegeven.GEMEENTE;
import static nl.participatieketen.werkgever.opstelling.Gegeven.WERKWIJZEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
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
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatIngeschreven;
import nl.participatieketen.werkgever.kandidaat.Profiel;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerVerteld;
import nl.participatieketen.werkgever.wanneer.Stromen;
import nl.participatieketen.werkgever.wanneer.WanneerUitgevallenDanPlekVrij;
import nl.participatieketen.werkgever.wanneer.WanneerVoorgenomenDanGeplaatst;
import nl.participatieketen.werkgever.werkplek.Aanbod;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.WerkplekAangeboden;
import nl.participatieketen.werkwijze.Duur;
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
  private static final WerkplekBesluit WERKPLEK = new WerkplekBesluit(WERKWIJZEN);
  private static final KandidaatBesluit KANDIDAAT = new KandidaatBesluit();
  private static final PlaatsingBesluit PLAATSING = new PlaatsingBesluit(WERKWIJZEN);

  final Beurten beurten;
  final Geheugen geheugen = new Geheugen();
  final List<Outcome<Plaatsing>> antwoorden = new ArrayList<>();
  private int spelers;

  Spel(long zaad, VirtualTimeScheduler tijd) {
    this.beurten = new Beurten(zaad, tijd);
    for (int i = 0; i < KANDIDATEN; i++) {
      schrijf(
          KANDIDAAT,
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
          WERKPLEK,
          werkplek(i),
          new WerkplekAangeboden(
              new Aanbod("groen", "regulier", 24, i + 1, DAG, null, null, null)));
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
    var _ = speler().plaatser().plaats(verzoek, voornemen, voornemen).subscribe(antwoorden::add);
  }

  /** The term of every plaatsing that was left half-way passes. */
  void rondAlleAf() {
    plaatsingen()
        .forEach(
            (id, stand) -> {
              if (!PLAATSING.deadlines(stand).isEmpty() && !(stand instanceof Plaatsing.Gestart)) {
                var speler = speler();
                doe(
                    speler
                        .stromen()
                        .plaatsingen()
                        .run(speler.afronden(), stroom(PlaatsingBesluit.NAAM, id), NU));
              }
            });
  }

  /** One plaatsing ends, and the service hears it. */
  void valUit(UUID id) {
    schrijf(PLAATSING, id, new PlaatsingUitgevallen("geen-klik", DAG, null));
    hoorUitval();
  }

  /** What the service does on hearing of uitval; it hears of it until it was done. */
  void hoorUitval() {
    plaatsingen()
        .forEach(
            (id, stand) -> {
              if (stand instanceof Plaatsing.Uitgevallen) {
                doe(geefVrij(speler(), stroom(PlaatsingBesluit.NAAM, id)));
              }
            });
  }

  private static Mono<Outcome<?>> geefVrij(Handen speler, StreamId plaatsing) {
    var plaatsingen = speler.stromen().plaatsingen();
    return plaatsingen
        .attempt(plaatsing, Command.of("gehoord", ACTOR, NU), new NoteerVerteld())
        .flatMap(verteld -> plaatsingen.run(speler.vrijgeven(), plaatsing, NU));
  }

  void speel() {
    beurten.speel(this::klopt);
  }

  Map<UUID, Plaatsing> plaatsingen() {
    return geheugen.standen(PLAATSING);
  }

  List<UUID> gestart() {
    return plaatsingen().entrySet().stream()
        .filter(e -> e.getValue() instanceof Plaatsing.Gestart)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  Map<UUID, Werkplek> werkplekken() {
    return geheugen.standen(WERKPLEK);
  }

  Map<UUID, Kandidaat> kandidaten() {
    return geheugen.standen(KANDIDAAT);
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
                        Werkplek.Aangeboden.class,
                        w -> assertThat(w.plaatsen().holds(id)).isTrue());
                assertThat(kandidaten.get(s.afspraak().kandidaatId()))
                    .isInstanceOfSatisfying(
                        Kandidaat.Geplaatst.class, k -> assertThat(k.plaatsingId()).isEqualTo(id));
              }
            });
  }

  private static void doe(Mono<Outcome<?>> werk) {
    var _ = werk.subscribe();
  }

  private record Handen(
      Stromen stromen,
      Process<Plaatsing> afronden,
      Process<Plaatsing> vrijgeven,
      Plaatser plaatser) {}

  private Handen speler() {
    var speler = new Speler(spelers++, geheugen, beurten);
    var stromen =
        new Stromen(
            verwerker(speler, WERKPLEK),
            verwerker(speler, KANDIDAAT),
            verwerker(speler, PLAATSING));
    var afronden = new WanneerVoorgenomenDanGeplaatst(() -> stromen);
    return new Handen(
        stromen,
        afronden,
        new WanneerUitgevallenDanPlekVrij(() -> stromen),
        new Plaatser(stromen.plaatsingen(), stromen.werkplekken(), stromen.kandidaten(), afronden));
  }

  private static <S, C, E> CommandHandler<S, C, E> verwerker(
      Speler speler, Decider<S, C, E> besluit) {
    return new CommandHandler<>(
        new StreamHandler<>(speler, besluit, id -> {}),
        besluit,
        Duur.TIJDZONE,
        new SimpleMeterRegistry());
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
