package nl.participatieketen.embedded;

import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * The store as a process of its own: {@code --poort N --map DIR [--ouder PID]}. It says {@code De
 * opslag luistert op ...} on its output when it is ready, and runs until it is told to stop, or
 * until the process {@code --ouder} has ended.
 */
public final class EmbeddedMongoMain {

  private EmbeddedMongoMain() {}

  public static void main(String[] arguments) {
    ServerProcess.run(
        () -> start(Arguments.parse(arguments, Set.of("--poort", "--map", "--ouder"))));
  }

  private static void start(Arguments arguments) throws InterruptedException {
    EmbeddedMongo store =
        EmbeddedMongo.onDisk(arguments.path("--map"), arguments.number("--poort")).start();
    CountDownLatch closed = new CountDownLatch(1);
    ServerProcess.onExit(
        () -> {
          store.close();
          closed.countDown();
        });
    arguments.one("--ouder").ifPresent(ServerProcess::endWith);
    ServerProcess.say("De opslag luistert op " + store.uri());
    closed.await();
  }
}
