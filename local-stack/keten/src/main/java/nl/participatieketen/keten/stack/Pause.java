package nl.participatieketen.keten.stack;

import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;

/** Waits between two looks at another process, which tells nobody when it changes. */
final class Pause {

  private Pause() {}

  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KetenException(ExitCode.NO, "Onderbroken.");
    }
  }
}
