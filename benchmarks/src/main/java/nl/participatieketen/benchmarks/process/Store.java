package nl.participatieketen.benchmarks.process;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.participatieketen.embedded.EmbeddedMongoMain;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** The store that all sides of a comparison share. */
public final class Store implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("mongodb://\\S+");

  private final String uri;
  private final String title;
  private final Optional<Child> process;
  private final MongoClient client;

  private Store(String uri, String title, Optional<Child> process) {
    this.uri = uri;
    this.title = title;
    this.process = process;
    this.client = MongoClients.create(uri);
  }

  /** One that runs elsewhere; what is written there stays there. */
  public static Store elsewhere(String uri) {
    return new Store(uri, "MongoDB volgens KETEN_MONGO_URI", Optional.empty());
  }

  /** The embedded one with its data on disk, as the local stack has it. */
  public static Store onDisk(Path folder) {
    return embedded(
        EmbeddedMongoMain.class,
        List.of("--poort", "0", "--map", folder.resolve("opslag").toString()),
        "ingebed, op schijf (mongo-java-server met h2), eigen proces",
        folder);
  }

  /** The embedded one that forgets. */
  public static Store inMemory(Path folder) {
    return embedded(
        MemoryStoreMain.class,
        List.of(),
        "ingebed, in geheugen (mongo-java-server), eigen proces",
        folder);
  }

  private static Store embedded(
      Class<?> mainClass, List<String> arguments, String title, Path folder) {
    Child child =
        Child.start(
            JvmOptions.SERVER,
            ClassPath.own(),
            mainClass.getName(),
            arguments,
            Map.of(),
            folder.resolve("opslag.log"));
    return new Store(child.awaitSaid(ADDRESS), title, Optional.of(child));
  }

  public String uri() {
    return uri;
  }

  /** Which store it is, in Dutch. */
  public String title() {
    return title;
  }

  /** Whether it was there before the run, and is likely to take more than the embedded one. */
  public boolean isElsewhere() {
    return process.isEmpty();
  }

  public MongoDatabase database(String name) {
    return client.getDatabase(name);
  }

  /** Encryption as a service does it, with keys in the database of that name. */
  public PersonEncryption encryption(String name) {
    return PersonEncryption.in(database(name), new byte[PersonEncryption.MASTER_KEY_LENGTH]);
  }

  public Duration processorTime() {
    return process.map(Child::processorTime).orElse(Duration.ZERO);
  }

  /** Returns when everything in the database has been published, or fails after two minutes. */
  public void awaitPublished(String database) {
    Patience.await(
        "de relay van " + database + " is bij",
        Duration.ofMinutes(2),
        () -> outgoing(database).isEmpty());
  }

  private Optional<Document> outgoing(String database) {
    return Mono.from(
            client
                .getDatabase(database)
                .getCollection("stromen")
                .find(new Document("uitgaand", true))
                .projection(new Document("_id", 1))
                .first())
        .blockOptional();
  }

  @Override
  public void close() {
    client.close();
    process.ifPresent(Child::close);
  }
}
