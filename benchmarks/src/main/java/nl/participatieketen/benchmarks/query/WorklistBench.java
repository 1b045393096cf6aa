package nl.participatieketen.benchmarks.query;

import static java.util.Objects.requireNonNull;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.participatieketen.benchmarks.commands.Commands;
import nl.participatieketen.benchmarks.http.Limited;
import nl.participatieketen.benchmarks.http.Load;
import nl.participatieketen.benchmarks.http.LoadGenerator;
import nl.participatieketen.benchmarks.http.LoadGenerator.Outcome;
import nl.participatieketen.benchmarks.process.Server;
import nl.participatieketen.benchmarks.process.Store;
import nl.participatieketen.benchmarks.report.Figure;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** A page of the aanmeldingen that wait, among many; they came in by commands. */
public final class WorklistBench {

  private static final Duration PATIENCE = Duration.ofHours(2);
  private static final String DATABASE = "intake";
  private static final String ORGANISATIE = "gemeente-voorbeeld";
  private static final int PAGE = 50;

  private final Store store;
  private final Server intake;
  private final Commands commands;
  private final QueryBench queries;
  private final int connections;

  public WorklistBench(
      Store store, Server intake, Commands commands, QueryBench queries, int connections) {
    this.store = store;
    this.intake = intake;
    this.commands = commands;
    this.queries = queries;
    this.connections = connections;
  }

  /**
   * @param open how many aanmeldingen come in before
   */
  public List<Figure> run(int open) {
    fill(open);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(
        page(
            "werkvoorraad",
            "Bladzijde van de werkvoorraad",
            "/v1/werkvoorraad?omvang=",
            new Document("organisatie", ORGANISATIE).append("voor", "klantmanager"),
            new Document("eerst", 1).append("_id", 1)));
    figures.addAll(
        page(
            "aanmeldingen",
            "Bladzijde van de open aanmeldingen",
            "/v1/aanmeldingen?status=in-intake&omvang=",
            new Document("organisatie", ORGANISATIE).append("status", "in-intake"),
            new Document("_id", 1)));
    return figures;
  }

  private List<Figure> page(
      String collection, String title, String path, Document which, Document order) {
    MongoCollection<Document> rows = store.database(DATABASE).getCollection(collection);
    double found = requireNonNull(Mono.from(rows.countDocuments(which)).block());
    if (found == 0) {
      System.err.println("... overgeslagen, want deze versie houdt het niet bij: " + collection);
      return List.of();
    }
    return queries.run(
        collection,
        title,
        () -> path + PAGE,
        "kale find van die rijen",
        () -> rows.find(which).sort(order).limit(PAGE + 1),
        Map.of("rijen waaruit gekozen wordt", found));
  }

  private void fill(int open) {
    Outcome outcome =
        LoadGenerator.run(
            Load.full(intake.port(), connections, PATIENCE),
            Limited.of(commands.newPerson(), open, new ConcurrentLinkedQueue<>()));
    if (outcome.refused() > 0) {
      throw new IllegalStateException(
          "%d verzoeken geweigerd, zoals %s".formatted(outcome.refused(), outcome.refusal()));
    }
    store.awaitPublished(DATABASE);
  }
}
