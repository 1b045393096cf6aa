package nl.participatieketen.benchmarks.micro;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.Werkwijze;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A public event to JSON and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CloudEventCodecBenchmark {

  private final CloudEventCodec codec = new CloudEventCodec();
  private final CloudEventEnvelope event = example();
  private final byte[] written = codec.write(event);

  @Benchmark
  public byte[] write() {
    return codec.write(event);
  }

  @Benchmark
  public CloudEventEnvelope read() {
    return codec.read(written);
  }

  private static CloudEventEnvelope example() {
    UUID id = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    return new CloudEventEnvelope(
        "aanmelding-" + id + "-1",
        URI.create("urn:nld:oin:00000001000000001000:systeem:intake"),
        Instant.parse("2026-03-02T10:00:00Z"),
        null,
        1,
        null,
        new AanmeldingGedaan(
            "gemeente-voorbeeld",
            id,
            new Werkwijze("basis", 1),
            Door.SYSTEEM,
            id,
            "balie",
            LocalDate.of(2026, 3, 2)));
  }
}
