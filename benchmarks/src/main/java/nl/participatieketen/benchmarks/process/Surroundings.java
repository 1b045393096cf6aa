package nl.participatieketen.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatieketen.benchmarks.baseline.BareEndpoint;
import nl.participatieketen.clock.ClockFile;
import nl.participatieketen.embedded.KafkaBroker;
import nl.participatieketen.embedded.Topic;

/** Store, broker and issuer of one run, and what is started among them. */
public final class Surroundings implements AutoCloseable {

  private static final int PARTITIONS = 6;
  private static final List<String> TOPICS =
      List.of("keten.intake", "keten.traject", "keten.werkgever", "keten.onverwerkbaar");
  private static final List<String> RECEIVERS = List.of("gemeente-voorbeeld");
  private static final String MASTER_KEY =
      Base64.getEncoder()
          .encodeToString("0123456789abcdef".repeat(6).getBytes(StandardCharsets.US_ASCII));

  private final Path root;
  private final Path folder;
  private final JvmOptions options;
  private final Store store;
  private final KafkaBroker broker;
  private final Issuer issuer = new Issuer();
  private final ConfirmingIntake confirming = new ConfirmingIntake();
  private final List<Server> servers = new ArrayList<>();
  private String intake = confirming.address();

  /**
   * Starts the broker.
   *
   * @param root the folder of the sources, in which the applications were built
   * @param folder for data and logs
   */
  public Surroundings(Path root, Path folder, JvmOptions options, Store store) {
    this.root = root;
    this.folder = folder;
    this.options = options;
    this.store = store;
    this.broker = KafkaBroker.start(folder.resolve("kafka"));
    broker.createTopics(TOPICS.stream().map(topic -> new Topic(topic, PARTITIONS)).toList());
  }

  /** For data and logs; gone after the run. */
  public Path folder() {
    return folder;
  }

  public Store store() {
    return store;
  }

  public Issuer issuer() {
    return issuer;
  }

  /** Whom traject asks as long as no intake was started. */
  public ConfirmingIntake confirming() {
    return confirming;
  }

  public String kafka() {
    return broker.bootstrapServers();
  }

  /** How much processor time the broker has used. */
  public Duration brokerProcessorTime() {
    return broker.processorTime();
  }

  public void createTopic(String name) {
    broker.createTopics(List.of(new Topic(name, PARTITIONS)));
  }

  /** Starts one of the services and returns when it is ready. */
  public Server service(String name) {
    return service(name, List.of(), Map.of());
  }

  /** Starts one of the services with the movable clock of the local stack. */
  public Server service(String name, ClockFile clock) {
    return service(
        name,
        List.of(ClassPath.of(ClockFile.class)),
        Map.of("KETEN_KLOK_BESTAND", clock.path().toString()));
  }

  private Server service(String name, List<Path> beside, Map<String, String> more) {
    Map<String, String> environment = environment();
    environment.putAll(more);
    Application application = Application.unpack(root, name + "-service", folder.resolve(name));
    Server server =
        Server.start(
            options,
            Stream.concat(application.classPath().stream(), beside.stream()).toList(),
            application.mainClass(),
            environment,
            "KETEN_%s_POORT".formatted(name.toUpperCase(Locale.ROOT)),
            "/actuator/health/readiness",
            folder.resolve(name + ".log"));
    if (name.equals("intake")) {
      intake = "http://127.0.0.1:" + server.port();
    }
    return keep(server);
  }

  /** Starts the bare endpoint. */
  public Server baseline() {
    return keep(
        Server.start(
            options,
            ClassPath.own(),
            BareEndpoint.class.getName(),
            environment(),
            "SERVER_PORT",
            "/",
            folder.resolve("kale-maat.log")));
  }

  private Server keep(Server server) {
    servers.add(server);
    return server;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("KETEN_MONGO_URI", store.uri());
    environment.put("KETEN_MONGO_HEALTH", "false");
    environment.put("KETEN_KAFKA", broker.bootstrapServers());
    environment.put("KETEN_ISSUER", issuer.address());
    environment.put("KETEN_HOOFDSLEUTEL", MASTER_KEY);
    environment.put("KETEN_OVERDRACHT_ADRES", intake);
    environment.put("KETEN_SYSTEEMTOEGANG_BESTAND", access().toString());
    return environment;
  }

  /** Every organisatie that takes part in a run asks as a client of its own name. */
  private Path access() {
    StringBuilder file = new StringBuilder("keten:\n  overdracht:\n    toegang:\n");
    for (String organisatie : RECEIVERS) {
      file.append("      %1$s: {client: %1$s, geheim: maat}\n".formatted(organisatie));
    }
    try {
      return Files.writeString(folder.resolve("systeemtoegang.yaml"), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    servers.reversed().forEach(Server::close);
    issuer.close();
    confirming.close();
    broker.close();
    store.close();
  }
}
