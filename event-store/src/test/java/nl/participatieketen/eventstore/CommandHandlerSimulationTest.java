package nl.participatieketen.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefStand;
import nl.participatieketen.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/**
 * Opdrachten at random, side by side, on a few streams, each given one to three times: whatever the
 * seed, the history explains every answer. Any seed replays the same opdrachten.
 */
class CommandHandlerSimulationTest {

  private static final int OPDRACHTEN = 150;

  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final List<StreamId> stromen = List.of(Proef.stroom(), Proef.stroom(), Proef.stroom());

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  private record Gegeven(
      StreamId stroom, Command opdracht, Function<ProefStand, Decision<ProefGebeurtenis>> wat) {}

  private record Beantwoord(Gegeven gegeven, Outcome<ProefStand> uitslag) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 20260302, 7_777_777})
  void the_history_explains_every_answer(long zaad) {
    var verwerker = opslag.verwerker();
    List<Beantwoord> antwoorden =
        Flux.fromIterable(opdrachten(new Random(zaad)))
            .flatMap(
                g ->
                    verwerker
                        .begin(g.stroom(), g.opdracht(), g.wat())
                        .map(uitslag -> new Beantwoord(g, uitslag)),
                16)
            .collectList()
            .blockOptional()
            .orElseThrow();

    Map<String, List<Outcome<ProefStand>>> perOpdracht = new HashMap<>();
    antwoorden.forEach(
        a ->
            perOpdracht
                .computeIfAbsent(a.gegeven().opdracht().id(), id -> new ArrayList<>())
                .add(a.uitslag()));
    for (StreamId id : stromen) {
      var stroom = verwerker.read(id, Insight.WITHOUT).blockOptional().orElseThrow();
      assertThat(stroom.commits()).extracting(Commit::commandId).doesNotHaveDuplicates();
      ProefStand stand = Proef.SOORT.initial();
      long versie = 0;
      for (Commit<ProefGebeurtenis> commit : stroom.commits()) {
        assertThat(commit.version()).isEqualTo(++versie);
        for (ProefGebeurtenis gebeurtenis : commit.events()) {
          stand = Proef.SOORT.evolve(stand, gebeurtenis);
        }
        var toen = stand;
        assertThat(perOpdracht.remove(commit.commandId()))
            .allSatisfy(
                uitslag -> {
                  var vastgelegd = (Outcome.Recorded<ProefStand>) uitslag;
                  assertThat(vastgelegd.state()).isEqualTo(toen);
                  assertThat(vastgelegd.version()).isEqualTo(commit.version());
                })
            .satisfiesOnlyOnce(
                uitslag ->
                    assertThat(((Outcome.Recorded<ProefStand>) uitslag).repeated()).isFalse());
      }
    }
    perOpdracht.forEach(
        (id, uitslagen) ->
            assertThat(uitslagen)
                .as("an opdracht without a commit changed nothing: %s", id)
                .allMatch(
                    uitslag ->
                        uitslag instanceof Outcome.Refused
                            || (uitslag instanceof Outcome.Recorded<?> v && v.repeated())));
  }

  private List<Gegeven> opdrachten(Random toeval) {
    List<Gegeven> alle = new ArrayList<>();
    for (int n = 0; n < OPDRACHTEN; n++) {
      var gegeven =
          new Gegeven(
              stromen.get(toeval.nextInt(stromen.size())), Opslag.opdracht("o-" + n), wat(toeval));
      for (int keer = 0; keer <= toeval.nextInt(3); keer++) {
        alle.add(Math.min(alle.size(), toeval.nextInt(alle.size() + 1)), gegeven);
      }
    }
    return alle;
  }

  private static Function<ProefStand, Decision<ProefGebeurtenis>> wat(Random toeval) {
    int getal = toeval.nextInt(10);
    return switch (toeval.nextInt(3)) {
      case 0 -> Proef.tel(getal);
      case 1 -> Proef.telEenmaal(getal);
      default -> Proef.laatste(getal);
    };
  }
}
