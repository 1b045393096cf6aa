package nl.participatieketen.eventstore.relay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Stelklok;
import nl.participatieketen.testsupport.TestServers;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** How instances share a task. */
class PartsTest {

  private static final int DELEN = 16;
  private static final Duration LEASE = Duration.ofSeconds(5);

  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final Stelklok klok = new Stelklok();

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  @Test
  void one_alone_does_everything_and_asks_only_when_half_of_its_lease_is_over() {
    Parts een = delen("een");
    assertThat(een.acquire().block()).isTrue();
    assertThat(een.held()).hasSize(DELEN);
    assertThat(een.isShared()).isFalse();
    verwijder();

    klok.vooruit(LEASE.dividedBy(3));
    assertThat(een.acquire().block()).isTrue();
    assertThat(document()).as("not asked, not written").isNull();

    klok.vooruit(LEASE.dividedBy(3));
    assertThat(een.acquire().block()).isTrue();
    assertThat(document()).isNotNull();
  }

  @Test
  void three_share_and_no_part_is_of_two_or_of_nobody() {
    List<Parts> drie = Stream.of("een", "twee", "drie").map(this::delen).toList();
    rondes(drie);

    assertThat(drie).allSatisfy(delen -> assertThat(delen.held().size()).isBetween(4, 6));
    verdeeld(drie);
    assertThat(drie).allMatch(Parts::isShared);
  }

  @Test
  void the_parts_of_one_that_falls_go_to_the_others_and_it_gets_a_share_when_it_comes_back() {
    List<Parts> drie = Stream.of("een", "twee", "drie").map(this::delen).toList();
    rondes(drie);
    List<Parts> over = drie.subList(0, 2);

    klok.vooruit(LEASE.plusSeconds(1));
    assertThat(drie.get(2).isSure()).as("it slept past its lease").isFalse();
    rondes(over);
    verdeeld(over);

    rondes(drie);
    verdeeld(drie);
    assertThat(drie.get(2).held()).isNotEmpty();
  }

  @Test
  void one_that_gives_up_is_replaced_at_once() {
    List<Parts> twee = Stream.of("een", "twee").map(this::delen).toList();
    rondes(twee);

    twee.getFirst().giveBack().block();
    klok.vooruit(LEASE.dividedBy(20));
    assertThat(twee.getLast().acquire().block()).isTrue();

    assertThat(twee.getLast().held()).hasSize(DELEN);
  }

  @Test
  void a_part_with_something_under_way_goes_to_another_only_afterwards() {
    Parts een = delen("een");
    assertThat(een.acquire().block()).isTrue();
    Set<Integer> bezig = new HashSet<>(Set.of(DELEN - 1));
    een.unlessBusy(bezig::contains);
    Parts twee = delen("twee");
    rondes(List.of(twee, een));

    assertThat(een.held()).as("nothing new is begun in it").doesNotContain(DELEN - 1);
    assertThat(twee.held()).isNotEmpty().doesNotContain(DELEN - 1);

    bezig.clear();
    rondes(List.of(een, twee));
    verdeeld(List.of(een, twee));
  }

  @Test
  void an_instance_of_the_first_release_is_waited_for_and_waits_itself() {
    Mono.from(
            opslag
                .database()
                .getCollection("leases")
                .insertOne(
                    new Document("_id", "volger")
                        .append("houder", "intake-1")
                        .append("tot", Date.from(klok.instant().plusSeconds(3)))))
        .block();
    Parts nieuw = delen("nieuw");
    assertThat(nieuw.acquire().block()).isFalse();

    klok.vooruit(Duration.ofSeconds(4));
    assertThat(nieuw.acquire().block()).isTrue();

    Document lease = requireNonNull(document());
    assertThat(lease.getString("houder")).isNotEqualTo("intake-1");
    assertThat(lease.getDate("tot")).isAfter(Date.from(klok.instant()));
  }

  @Test
  void those_that_split_otherwise_wait_until_none_of_the_others_is_left() {
    Parts zestien = delen("een");
    assertThat(zestien.acquire().block()).isTrue();
    Parts acht = new Parts(opslag.database(), "volger", "acht", 8, LEASE, klok);
    assertThat(acht.acquire().block()).isFalse();

    zestien.giveBack().block();
    klok.vooruit(LEASE.dividedBy(20));

    assertThat(acht.acquire().block()).isTrue();
    assertThat(acht.held()).hasSize(8);
    assertThat(delen("weer").acquire().block()).isFalse();
  }

  @Test
  void lanes_are_spread_evenly_and_always_the_same() {
    Parts een = delen("een");
    int[] aantal = new int[DELEN];
    IntStream.range(0, 16_000).forEach(n -> aantal[een.of(UUID.randomUUID().toString())]++);

    assertThat(aantal).satisfies(all -> assertThat(IntStream.of(all)).allMatch(n -> n > 850));
    assertThat(een.of("00000000-0000-0000-0000-000000000001")).isEqualTo(13);
  }

  private Parts delen(String naam) {
    return new Parts(opslag.database(), "volger", naam, DELEN, LEASE, klok);
  }

  /** As long as it takes for all to know of each other. */
  private void rondes(List<Parts> alle) {
    for (int ronde = 0; ronde < 20; ronde++) {
      alle.forEach(delen -> delen.acquire().block());
      klok.vooruit(LEASE.dividedBy(10));
    }
  }

  private static void verdeeld(List<Parts> alle) {
    List<Integer> samen = new ArrayList<>();
    alle.forEach(delen -> samen.addAll(delen.held()));
    assertThat(samen).doesNotHaveDuplicates().hasSize(DELEN);
  }

  private void verwijder() {
    Mono.from(opslag.database().getCollection("leases").deleteOne(new Document("_id", "volger")))
        .block();
  }

  private @Nullable Document document() {
    return Mono.from(opslag.database().getCollection("leases").find(new Document("_id", "volger")))
        .block();
  }
}
