package nl.participatieketen.benchmarks.micro;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks of this package, each in a JVM of its own. */
public final class Micro {

  private static final TimeValue SECOND = TimeValue.seconds(1);

  private Micro() {}

  public static void run() {
    try {
      new Runner(
              new OptionsBuilder()
                  .include(Micro.class.getPackageName())
                  .forks(1)
                  .warmupIterations(3)
                  .warmupTime(SECOND)
                  .measurementIterations(5)
                  .measurementTime(SECOND)
                  .build())
          .run();
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }
}
