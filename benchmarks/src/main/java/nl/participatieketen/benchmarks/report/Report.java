package nl.participatieketen.benchmarks.report;

import java.util.List;

/**
 * A whole run.
 *
 * @param store which store it ran on, in Dutch
 * @param jvm the options of the measured processes
 * @param loadAfter the load average when the run ended
 */
public record Report(
    Machine machine,
    String store,
    List<String> jvm,
    List<Figure> figures,
    double loadAfter,
    List<String> remarks) {}
