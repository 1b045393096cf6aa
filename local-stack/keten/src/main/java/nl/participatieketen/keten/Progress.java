package nl.participatieketen.keten;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells, line by line, what is going on; safe to be called from several threads. */
public final class Progress {

  private final PrintStream out;

  public Progress(PrintStream out) {
    this.out = out;
  }

  public void say(String line) {
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }

  /** One thing that is done, and how long it took since {@code startedNanos}. */
  public void done(String what, String outcome, long startedNanos) {
    Duration took = Duration.ofNanos(System.nanoTime() - startedNanos);
    say("  %-12s %-22s %6.1f s".formatted(what, outcome, took.toMillis() / 1000.0));
  }

  /** Figures in Dutch, whatever the machine's language. */
  public static void useDutch() {
    Locale.setDefault(Locale.forLanguageTag("nl-NL"));
  }
}
