package nl.participatieketen.eventstore.relay;

import static nl.participatieketen.eventstore.proef.Opslag.BEGIN;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;

/**
 * One of several processes on one store: counts on streams of its own, each with a term that has
 * passed, and does its share of the background: {@code uri database broker organisatie uuids}.
 */
final class Exemplaar {

  static final int TOT = 60;

  private static final long PAUZE_MS = 150;

  private Exemplaar() {}

  public static void main(String[] args) throws InterruptedException {
    Opslag opslag = Opslag.bestaand(args[0], args[1]);
    try (Motor motor = Motor.start(opslag, Motor.uitgever(args[2]))) {
      List<StreamId> ids =
          Arrays.stream(args[4].split(","))
              .map(UUID::fromString)
              .map(id -> new StreamId(args[3], "proef", id))
              .toList();
      motor.begin(ids);
      ids.forEach(id -> motor.doe(id, Proef.zet("gesprek", BEGIN)));
      for (int n = 1; n <= TOT; n++) {
        motor.tel(ids, n, n);
        TimeUnit.MILLISECONDS.sleep(PAUZE_MS);
      }
      new CountDownLatch(1).await();
    }
  }
}
