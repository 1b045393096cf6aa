package nl.participatieketen.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;

/**
 * On what it was measured. Somebody else's work shows in the load average.
 *
 * @param loadAverage over the last minute, when the run began; negative where it can't be told
 */
public record Machine(
    Instant date, int cores, long memoryMebibytes, String jdk, String os, double loadAverage) {

  private static final long MEBIBYTE = 1024 * 1024;

  public static Machine here(Clock clock) {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        clock.instant(),
        system.getAvailableProcessors(),
        system.getTotalMemorySize() / MEBIBYTE,
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        system.getSystemLoadAverage());
  }
}
