package nl.participatieketen.eventstore.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.RememberedAnswer;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.eventstore.keys.Encryption;
import nl.participatieketen.eventstore.keys.Persons;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.testsupport.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A suite that every store passes says nothing: these stores break one promise each. */
class BrokenStoreTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        LosesWhatItAcknowledged.class,
        LetsTheLastWriterWin.class,
        ForgetsWhatItAnswered.class,
        ForgetsWhatIsToBePublished.class,
        MarksWithoutMarking.class,
        ShowsSecretsToAll.class,
        ForgetsThePersonAndKeepsTheKey.class,
        ForgetsWhatIsLongAgo.class
      })
  void a_store_that_breaks_a_promise_fails_the_suite(Class<?> suite) {
    var events =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(suite)).execute().testEvents();

    assertThat(events.started().count()).isGreaterThan(25);
    assertThat(events.failed().count()).isPositive();
    assertThat(events.skipped().count()).isZero();
  }

  private abstract static class Broken extends EventStoreTck {

    @Override
    protected Backend open() {
      return new BrokenBackend(Opslag.nieuw(TestServers.mongoUri()));
    }

    EventStore broken(EventStore sound) {
      return sound;
    }

    Encryption broken(Encryption sound) {
      return sound;
    }

    private final class BrokenBackend implements Backend {
      private final Backend sound;
      private final EventStore store;

      BrokenBackend(Backend sound) {
        this.sound = sound;
        this.store = broken(sound.store());
      }

      @Override
      public EventStore store() {
        return store;
      }

      @Override
      public Encryption encryption() {
        return broken(sound.encryption());
      }

      @Override
      public Persons persons() {
        return sound.persons();
      }

      @Override
      public Backend again() {
        return new BrokenBackend(sound.again());
      }

      @Override
      public void discard() {
        sound.discard();
      }

      @Override
      public void close() {
        sound.close();
      }
    }
  }

  static final class LosesWhatItAcknowledged extends Broken {
    @Override
    EventStore broken(EventStore sound) {
      return new Passing(sound) {
        @Override
        public <G> Mono<Boolean> append(
            StreamKind<?, G> kind,
            EventStream<G> seen,
            @Nullable UUID deelnemer,
            Commit<G> commit) {
          return seen.version() < 3 ? super.append(kind, seen, deelnemer, commit) : Mono.just(true);
        }
      };
    }
  }

  static final class LetsTheLastWriterWin extends Broken {
    @Override
    EventStore broken(EventStore sound) {
      return new Passing(sound) {
        @Override
        public <G> Mono<Boolean> append(
            StreamKind<?, G> kind,
            EventStream<G> seen,
            @Nullable UUID deelnemer,
            Commit<G> commit) {
          return super.append(kind, seen, deelnemer, commit).thenReturn(true);
        }
      };
    }
  }

  static final class ForgetsWhatItAnswered extends Broken {
    @Override
    EventStore broken(EventStore sound) {
      return new Passing(sound) {
        @Override
        public Mono<Boolean> remember(EventStream<?> seen, RememberedAnswer answer) {
          return Mono.just(true);
        }
      };
    }
  }

  static final class ForgetsWhatIsToBePublished extends Broken {
    @Override
    EventStore broken(EventStore sound) {
      return new Passing(sound) {
        @Override
        public Flux<Outgoing> outgoing(int atMost) {
          return super.outgoing(atMost).skip(1);
        }
      };
    }
  }

  static final class MarksWithoutMarking extends Broken {
    @Override
    EventStore broken(EventStore sound) {
      return new Passing(sound) {
        @Override
        public Mono<Void> mark(Map<StreamId, Long> publishedTo) {
          return Mono.empty();
        }
      };
    }
  }

  static final class ShowsSecretsToAll extends Broken {
    @Override
    EventStore broken(EventStore sound) {
      return new Passing(sound) {
        @Override
        public <G> Mono<EventStream<G>> read(StreamKind<?, G> kind, StreamId id, Insight insight) {
          return super.read(kind, id, Insight.WITH);
        }
      };
    }
  }

  static final class ForgetsThePersonAndKeepsTheKey extends Broken {
    @Override
    Encryption broken(Encryption sound) {
      return new Encryption() {
        @Override
        public Mono<byte[]> encrypt(
            Place place, UUID deelnemer, byte[] clear, KeyExpectation expected) {
          return sound.encrypt(place, deelnemer, clear, expected);
        }

        @Override
        public Mono<Optional<byte[]>> decrypt(Place place, byte[] encrypted) {
          return sound.decrypt(place, encrypted);
        }

        @Override
        public Mono<Boolean> destroy(String organisatie, UUID deelnemer) {
          return Mono.just(true);
        }
      };
    }
  }

  static final class ForgetsWhatIsLongAgo extends Broken {
    @Override
    EventStore broken(EventStore sound) {
      return new Passing(sound) {
        @Override
        public <G> Mono<EventStream<G>> read(StreamKind<?, G> kind, StreamId id, Insight insight) {
          return super.readHead(kind, id, insight);
        }
      };
    }
  }

  private static class Passing implements EventStore {
    private final EventStore sound;

    Passing(EventStore sound) {
      this.sound = sound;
    }

    @Override
    public <G> Mono<EventStream<G>> read(StreamKind<?, G> kind, StreamId id, Insight insight) {
      return sound.read(kind, id, insight);
    }

    @Override
    public <G> Mono<EventStream<G>> readHead(StreamKind<?, G> kind, StreamId id, Insight insight) {
      return sound.readHead(kind, id, insight);
    }

    @Override
    public <G> Mono<List<Part<G>>> readParts(
        StreamKind<?, G> kind, StreamId id, int from, int to, Insight insight) {
      return sound.readParts(kind, id, from, to, insight);
    }

    @Override
    public <G> Mono<Boolean> append(
        StreamKind<?, G> kind, EventStream<G> seen, @Nullable UUID deelnemer, Commit<G> commit) {
      return sound.append(kind, seen, deelnemer, commit);
    }

    @Override
    public Mono<Boolean> remember(EventStream<?> seen, RememberedAnswer answer) {
      return sound.remember(seen, answer);
    }

    @Override
    public Flux<Outgoing> outgoing(int atMost) {
      return sound.outgoing(atMost);
    }

    @Override
    public Flux<UnreadStream> readAll(Collection<StreamId> ids) {
      return sound.readAll(ids);
    }

    @Override
    public Mono<Void> mark(Map<StreamId, Long> publishedTo) {
      return sound.mark(publishedTo);
    }

    @Override
    public Mono<List<StreamId>> page(String kind, @Nullable StreamId after, int atMost) {
      return sound.page(kind, after, atMost);
    }

    @Override
    public boolean isConnectionBroken(Throwable error) {
      return sound.isConnectionBroken(error);
    }
  }
}
