package nl.participatieketen.eventstore.relay;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Kindproces;
import nl.participatieketen.eventstore.proef.Opslag;
import reactor.core.publisher.Mono;

/**
 * A process that writes and publishes, and falls where it is told to: {@code uri database broker
 * organisatie plaats}. The first batch it publishes holds several streams with several events each.
 */
final class VallendeRelay {

  /** In the middle of a batch: half of the events have been acknowledged. */
  static final String HALVERWEGE = "HALVERWEGE";

  static final int STROMEN = 6;

  /** How far it counts when it falls late. */
  static final int TOT = 40;

  private VallendeRelay() {}

  public static void main(String[] args) throws InterruptedException {
    Opslag opslag = Opslag.bestaand(args[0], args[1]);
    EventPublisher kafka = Motor.uitgever(args[2]);
    String plaats = args[4];
    List<StreamId> ids;
    try (Motor schrijver = Motor.start(opslag, events -> Mono.error(new IllegalStateException()))) {
      ids = schrijver.begin(args[3], STROMEN);
      schrijver.tel(ids, 1, 3);
    }
    try (Motor motor =
        Motor.start(
            opslag,
            plaats.equals(HALVERWEGE) ? events -> half(kafka, events) : kafka,
            punt -> valBij(plaats, punt))) {
      motor.tel(ids, 4, TOT);
      new CountDownLatch(1).await();
    }
  }

  private static void valBij(String plaats, CrashPoint punt) {
    if (punt.name().equals(plaats)) {
      Kindproces.val();
    }
  }

  private static Mono<Void> half(EventPublisher kafka, List<CloudEventEnvelope> events) {
    return kafka
        .publish(events.subList(0, events.size() / 2))
        .then(Mono.fromRunnable(Kindproces::val));
  }
}
