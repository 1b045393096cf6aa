package nl.participatieketen.benchmarks.process;

import nl.participatieketen.embedded.EmbeddedMongo;

/** A store in memory as a process of its own. */
public final class MemoryStoreMain {

  private MemoryStoreMain() {}

  /** Takes the port. */
  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedMongo store = EmbeddedMongo.memory().start();
    System.out.println(store.uri());
    Thread.currentThread().join();
  }
}
