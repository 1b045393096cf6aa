package nl.participatieketen.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class CommandHandlerTest {

  private final List<String> gevraagd = new ArrayList<>();

  @Test
  void a_beginning_asks_the_store_for_one_write_and_nothing_else() {
    var verwerker = new StreamHandler<>(lege(), Proef.SOORT, gewekt -> {});

    var uitslag =
        verwerker.begin(Proef.stroom(), Opslag.opdracht(), Proef.begin(UUID.randomUUID())).block();

    assertThat(uitslag).isInstanceOf(Outcome.Recorded.class);
    assertThat(gevraagd).containsExactly("append");
  }

  /** A store in which nothing stands and every addition succeeds. */
  private EventStore lege() {
    return (EventStore)
        Proxy.newProxyInstance(
            EventStore.class.getClassLoader(),
            new Class<?>[] {EventStore.class},
            (store, methode, argumenten) -> {
              gevraagd.add(methode.getName());
              return methode.getName().equals("append") ? Mono.just(true) : Mono.empty();
            });
  }
}
